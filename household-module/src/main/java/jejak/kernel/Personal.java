package jejak.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component of an event as personal data: it is stored as ciphertext under the key of one person.
 *
 * <p>Once that person's key is gone a text reads {@code [dihapus]} and any other value reads {@code null}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Personal {

    /** Name of the component of the same record that holds the id of the person whose key seals this value. */
    String of() default "personId";
}
