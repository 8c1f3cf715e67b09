package jejak.api.house;

import com.tngtech.archunit.lang.ArchRule;

/** One rule about who may know whom, with a class that breaks this rule and no other. */
record Wall(String sentence, ArchRule rule, Class<?> canary) {

    @Override
    public String toString() {
        return sentence;
    }
}
