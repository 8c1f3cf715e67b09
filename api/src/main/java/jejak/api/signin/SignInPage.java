package jejak.api.signin;

import jejak.api.access.Principals;
import jejak.api.wiring.Terminal;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page where somebody signs in, and the sentence for an installation where nobody can. */
@Controller
class SignInPage {

    private final PasswordSignIn passwords;
    private final DemoAccounts demo;
    private final SignInProperties signIn;

    SignInPage(PasswordSignIn passwords, DemoAccounts demo, SignInProperties signIn) {
        this.passwords = passwords;
        this.demo = demo;
        this.signIn = signIn;
    }

    @GetMapping(SignInConfiguration.PAGE)
    String page(Model model) {
        if (Principals.find().isPresent()) {
            return "redirect:/";
        }
        model.addAttribute("offered", passwords.isOffered());
        model.addAttribute("accounts", demo.all());
        return "sign-in";
    }

    @EventListener(ApplicationReadyEvent.class)
    void tellWhenNobodyCanSignIn() {
        if (!passwords.isOffered() && signIn.issuer() == null) {
            Terminal.say("""
                Belum ada yang dapat masuk: isi jejak.sign-in.issuer dengan alamat penyedia OpenID Connect Anda.
                Nobody can sign in yet: set jejak.sign-in.issuer to the address of your OpenID Connect issuer.\
                """);
        }
    }
}
