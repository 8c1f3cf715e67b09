package jejak.api.wiring;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the system, once, where it is, where its data lies and how to stop it. */
@Component
class Announcement implements ApplicationListener<ApplicationReadyEvent> {

    private static final String DEMO = """

        DEMO: semua keluarga, nama dan NIK di sini karangan. / DEMO: every family, name and NIK here is made up.
        Tanpa demo / without: --jejak.demo.enabled=false --jejak.home=FOLDER\
        """;

    private final JejakProperties jejak;
    private final Database database;
    private final DemoSwitch demo;

    Announcement(JejakProperties jejak, Database database, DemoSwitch demo) {
        this.jejak = jejak;
        this.database = database;
        this.demo = demo;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        String port = event.getApplicationContext().getEnvironment().getProperty("local.server.port", "?");
        Terminal.say("""

            Jejak %s siap. / Jejak is ready.
              Alamat / address:     http://localhost:%s/graphiql
              Folder data / data:   %s
              %s%s
              Berhenti / stop:      Ctrl+C
            """.formatted(
                        jejak.version(), port, jejak.home(), database.store().settings(), demo.enabled() ? DEMO : ""));
    }
}
