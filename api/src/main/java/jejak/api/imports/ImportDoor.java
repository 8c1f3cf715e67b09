package jejak.api.imports;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jejak.api.access.Principal;
import jejak.api.access.Principals;
import jejak.api.commands.OfficeDay;
import jejak.api.commands.UserError;
import jejak.api.imports.file.Arrived;
import jejak.api.imports.file.Counted;
import jejak.api.imports.mapping.FileKind;
import jejak.api.policy.Gate;
import jejak.api.policy.Matter;
import jejak.api.policy.PolicyReason;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets files in and reports out, to whoever may take files in for that regency. */
@RestController
class ImportDoor {

    private static final String MAY = "TAKE_IN_FILE";
    private static final long MOST = 1L << 30;

    private final ImportDesk desk;
    private final Gate gate;
    private final OfficeDay day;

    ImportDoor(ImportDesk desk, Gate gate, OfficeDay day) {
        this.desk = desk;
        this.gate = gate;
        this.day = day;
    }

    /** What a client is told of a file. */
    record Taken(String importId, List<UserError> errors) {}

    /** The body is the file itself, of any size up to a gigabyte. */
    @PostMapping("/imports")
    ResponseEntity<Taken> upload(@RequestParam Map<String, String> asked, HttpServletRequest request)
            throws IOException {
        Principal principal = Principals.current();
        String regency = asked.getOrDefault("regency", principal.scope().region());
        Optional<FileKind> kind = FileKind.named(asked.getOrDefault("kind", ""));
        if (refused(principal, regency)) {
            return answer(HttpStatus.FORBIDDEN, UserError.of("regency", PolicyReason.FORBIDDEN));
        }
        if (kind.isEmpty()) {
            return answer(HttpStatus.BAD_REQUEST, UserError.of("kind", FileReason.MAPPING_UNKNOWN));
        }
        try {
            Arrived arrived = desk.receive(request.getInputStream(), MOST);
            Manifest manifest = manifest(principal, regency, kind.get(), asked, arrived);
            List<UserError> errors = desk.take(arrived, manifest);
            HttpStatus status = errors.isEmpty() ? HttpStatus.ACCEPTED : HttpStatus.UNPROCESSABLE_CONTENT;
            return ResponseEntity.status(status).body(new Taken(manifest.importId(), errors));
        } catch (Counted.TooMuch e) {
            return answer(HttpStatus.CONTENT_TOO_LARGE, UserError.of("", FileReason.FILE_TOO_LARGE));
        }
    }

    /** What is said of the rows, as they came in or as they were released. */
    @GetMapping("/imports/{hash}/{which:report|released}.csv")
    ResponseEntity<FileSystemResource> report(@PathVariable String hash, @PathVariable String which) {
        Optional<ImportFolder> folder = mine(hash);
        Optional<Report> report = folder.map(each -> which.equals("released") ? each.released() : each.report());
        return report.filter(each -> each.path().toFile().exists())
                .map(each -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                        .headers(headers -> headers.setContentDisposition(ContentDisposition.attachment()
                                .filename(which + "-" + hash + ".csv")
                                .build()))
                        .body(new FileSystemResource(each.path())))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** Puts cells right of a row that was kept back; only who brought the file may, and only somebody else releases it. */
    @PutMapping("/imports/{hash}/rows/{line}")
    ResponseEntity<Void> repair(
            @PathVariable String hash, @PathVariable int line, @RequestBody Map<String, String> cells)
            throws IOException {
        Optional<ImportFolder> folder = mine(hash);
        if (folder.isEmpty() || !folder.get().kept().contains(line)) {
            return ResponseEntity.notFound().build();
        }
        if (!folder.get().manifest().account().equals(Principals.current().account())) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        folder.get().repair(line, cells);
        return ResponseEntity.noContent().build();
    }

    private Optional<ImportFolder> mine(String hash) {
        return hash.matches("[0-9a-f]{64}")
                ? desk.find(hash)
                        .filter(folder ->
                                !refused(Principals.current(), folder.manifest().regency()))
                : Optional.empty();
    }

    private boolean refused(Principal principal, String regency) {
        LocalDate today = day.at(Instant.now(), regency);
        return gate.obstacle(principal, MAY, Matter.of(regency), today).isPresent();
    }

    private Manifest manifest(
            Principal who, String regency, FileKind kind, Map<String, String> asked, Arrived arrived) {
        LocalDate today = day.at(Instant.now(), regency);
        return new Manifest(
                arrived.hash(),
                regency,
                kind,
                asked.getOrDefault("mapping", "standard"),
                asked.getOrDefault("source", ""),
                asked.getOrDefault("period", ""),
                asked.getOrDefault("effectiveDate", today.toString()),
                arrived.bytes(),
                who.account(),
                who.role().name(),
                who.scope().region(),
                List.copyOf(who.households()));
    }

    private static ResponseEntity<Taken> answer(HttpStatus status, UserError error) {
        return ResponseEntity.status(status).body(new Taken("", List.of(error)));
    }
}
