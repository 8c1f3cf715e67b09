package jejak.api.bundle;

import java.util.Optional;
import jejak.api.access.Principal;
import jejak.api.access.Principals;
import jejak.api.bundle.HouseholdBundle.Wish;
import jejak.api.downloads.Downloads;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the bundle behind a link; one with the persons' data only after it is on record that it was looked at. */
@RestController
class BundleDownload {
    private final Downloads downloads;
    private final HouseholdBundle bundles;
    private final BundleLooks looks;

    BundleDownload(Downloads downloads, HouseholdBundle bundles, BundleLooks looks) {
        this.downloads = downloads;
        this.bundles = bundles;
        this.looks = looks;
    }

    /** Not found says nothing about whether the link was ever good, or whose it was. */
    @GetMapping("/bundles/{token}")
    ResponseEntity<byte[]> bundle(@PathVariable String token) {
        Principal principal = Principals.current();
        Optional<Wish> wish = downloads.taken(token, principal.account(), Wish.class);
        if (wish.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        if (wish.get().personal()) {
            looks.record(principal, wish.get().household());
        }
        return bundles.make(wish.get())
                .map(zip -> answer(wish.get().household(), zip))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> answer(String household, byte[] zip) {
        ContentDisposition file = ContentDisposition.attachment()
                .filename("jejak-" + household + ".zip")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .cacheControl(CacheControl.noStore())
                .body(zip);
    }
}
