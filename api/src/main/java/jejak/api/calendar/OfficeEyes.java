package jejak.api.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import jejak.api.access.Principal;
import jejak.api.access.Role;
import jejak.api.access.Scope;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;

/** Reads the tables of answers as the program in one office: they show nobody more than one office's rows. */
public final class OfficeEyes {

    private OfficeEyes() {}

    /** What is read with the eyes of the office, or of the village, with this region's code. */
    public static <T> T of(String regency, Supplier<T> reading) {
        Scope scope = new Scope(regency, Set.of(), LocalDate.MIN, null);
        Principal program = new Principal("system", Role.SYSTEM, scope, Set.of());
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext office = SecurityContextHolder.createEmptyContext();
        office.setAuthentication(new PreAuthenticatedAuthenticationToken(program, null, List.of()));
        SecurityContextHolder.setContext(office);
        try {
            return reading.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
