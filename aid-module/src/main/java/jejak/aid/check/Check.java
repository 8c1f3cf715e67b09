package jejak.aid.check;

/** Something auditors look for. What it finds is a signal and changes nothing by itself. */
public interface Check {

    /** Code, severity, source, sentence and values. */
    About about();
}
