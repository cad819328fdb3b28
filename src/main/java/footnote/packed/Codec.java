package footnote.packed;

/**
 * How a type is written and read: the two of them side by side, in the same order.
 *
 * <p>Codecs are named classes and no lambdas, as the first screen waits for them, and a program's first lambda is dear.
 */
interface Codec<T> {
    void write(T value, PackedWriter out);

    T read(PackedReader in);
}
