package footnote.check;

import java.util.Optional;

/**
 * Where what was found is kept until the next check: something that can be thrown away, and that may lose or spoil what
 * it holds.
 */
public interface ProofStore {
    /** Keeps nothing. */
    ProofStore NONE = new ProofStore() {
        @Override
        public Optional<byte[]> find(String key) {
            return Optional.empty();
        }

        @Override
        public void keep(String key, byte[] proof) {}
    };

    /**
     * What was kept under a key.
     *
     * @param key letters and digits
     */
    Optional<byte[]> find(String key);

    /** Keeps something; where that fails, nothing is lost but time. */
    void keep(String key, byte[] proof);
}
