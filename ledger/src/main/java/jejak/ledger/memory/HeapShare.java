package jejak.ledger.memory;

/** How much one of the program's memories may hold, so that all of them together leave room for the work in a small heap. */
public final class HeapShare {

    /** One of so many parts of the heap for each memory. */
    private static final int PARTS = 16;

    private HeapShare() {}

    /**
     * The usual number, or as many as fit in a sixteenth of the heap.
     *
     * @param usual how many are worth being remembered where there is room
     * @param bytesEach what one takes, roughly
     */
    public static int of(int usual, int bytesEach) {
        return of(usual, bytesEach, Runtime.getRuntime().maxMemory());
    }

    static int of(int usual, int bytesEach, long heap) {
        return (int) Math.min(usual, heap / PARTS / bytesEach);
    }
}
