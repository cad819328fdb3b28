package footnote.packed;

/**
 * How a type is written and read: {@code write} stands above {@code read}, and both take the parts in the same order.
 *
 * <p>Codecs are named classes and no lambdas, as they run before the first screen, and a program's first lambda takes long.
 */
interface Codec<T> {
    void write(T value, PackedWriter out);

    T read(PackedReader in);
}
