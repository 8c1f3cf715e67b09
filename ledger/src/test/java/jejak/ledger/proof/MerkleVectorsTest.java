package jejak.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hashing, proofs and their checks against the public vectors, and against a tree without any cleverness. */
class MerkleVectorsTest {
    private static final JsonNode VECTORS = vectors();

    /** The case by its name. */
    private record Case(JsonNode json) {
        @Override
        public String toString() {
            return json.path("desc").asString();
        }

        /** Sizes and indexes are unsigned there; what does not fit here is negative, and refused as that. */
        long number(String field) {
            return new BigInteger(json.path(field).asString()).longValue();
        }

        byte[] bytes(String field) {
            return Base64.getDecoder().decode(json.path(field).asString());
        }

        List<byte[]> proof() {
            return elements(json.path("proof"))
                    .map(hash -> Base64.getDecoder().decode(hash.asString()))
                    .toList();
        }

        boolean holds() {
            return !json.path("wantErr").asBoolean();
        }
    }

    static Stream<Case> inclusion() {
        return elements(VECTORS.path("inclusion")).map(Case::new);
    }

    static Stream<Case> consistency() {
        return elements(VECTORS.path("consistency")).map(Case::new);
    }

    @ParameterizedTest
    @MethodSource("inclusion")
    void inclusionIsJudgedAsThePublicVectorsJudgeIt(Case c) {
        assertThat(ProofCheck.isIncluded(
                        c.number("leafIdx"), c.bytes("leafHash"), c.number("treeSize"), c.bytes("root"), c.proof()))
                .isEqualTo(c.holds());
    }

    @ParameterizedTest
    @MethodSource("consistency")
    void consistencyIsJudgedAsThePublicVectorsJudgeIt(Case c) {
        assertThat(ProofCheck.isConsistent(
                        c.number("size1"), c.bytes("root1"), c.number("size2"), c.bytes("root2"), c.proof()))
                .isEqualTo(c.holds());
    }

    @Test
    void thereAreAsManyVectorsAsTheirAuthorsPublish() {
        assertThat(inclusion()).hasSize(98);
        assertThat(consistency()).hasSize(98);
    }

    @Test
    void theRootsOfTheEightClassicLeavesAreTheKnownOnes() {
        List<byte[]> leaves = elements(VECTORS.path("leaves"))
                .map(leaf -> Merkle.leaf(HexFormat.of().parseHex(leaf.asString())))
                .toList();
        List<String> roots =
                elements(VECTORS.path("roots")).map(JsonNode::asString).toList();
        assertThat(Frontier.EMPTY.root())
                .asHexString()
                .isEqualToIgnoringCase("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        for (int size = 1; size <= leaves.size(); size++) {
            Frontier tree = Frontier.EMPTY.plus(leaves.subList(0, size), _ -> {});
            assertThat(HexFormat.of().formatHex(tree.root())).isEqualTo(roots.get(size - 1));
            assertThat(NaiveTree.root(leaves.subList(0, size))).isEqualTo(tree.root());
        }
    }

    @Test
    void everyProofBetweenAnySizesUpTo70Holds() {
        List<byte[]> leaves = leaves(new SplittableRandom(7), 70);
        TreeNodes nodes = new TreeNodes((_, first) -> leaves.subList((int) first, leaves.size()));
        for (int size = 1; size <= leaves.size(); size++) {
            byte[] root = NaiveTree.root(leaves.subList(0, size));
            assertThat(nodes.hash(0, size)).isEqualTo(root);
            for (int index = 0; index < size; index++) {
                List<byte[]> path = nodes.inclusion(index, size);
                assertThat(ProofCheck.isIncluded(index, leaves.get(index), size, root, path))
                        .isTrue();
                int older = index + 1;
                List<byte[]> growth = nodes.consistency(older, size);
                byte[] olderRoot = NaiveTree.root(leaves.subList(0, older));
                assertThat(ProofCheck.isConsistent(older, olderRoot, size, root, growth))
                        .isTrue();
                assertThat(ProofCheck.isConsistent(older, leaves.getFirst(), size, root, growth))
                        .isEqualTo(older == 1);
            }
        }
    }

    @Test
    void aTreeThatGrowsInSmallStepsIsTheTreeBuiltAtOnce() {
        long seed = Long.getLong("jejak.seed", System.nanoTime());
        System.out.println("aTreeThatGrowsInSmallStepsIsTheTreeBuiltAtOnce seed " + seed);
        SplittableRandom random = new SplittableRandom(seed);
        List<byte[]> leaves = leaves(random, 70_000);
        List<Subtree> kept = new ArrayList<>();
        Frontier tree = Frontier.EMPTY;
        while (tree.size() < leaves.size()) {
            int from = (int) tree.size();
            int to = Math.min(leaves.size(), from + 1 + random.nextInt(12_000));
            tree = Frontier.parse(from, tree.bytes()).plus(leaves.subList(from, to), kept::add);
            assertThat(tree.root()).isEqualTo(NaiveTree.root(leaves.subList(0, to)));
        }
        assertThat(kept.stream().filter(part -> part.level() == 8)).hasSize(leaves.size() / 256);
        assertThat(kept.stream().filter(part -> part.level() == 16)).hasSize(1);
        for (Subtree part : kept) {
            int width = 1 << part.level();
            int first = (int) part.index() * width;
            assertThat(part.hash()).isEqualTo(NaiveTree.root(leaves.subList(first, first + width)));
        }
    }

    private static List<byte[]> leaves(SplittableRandom random, int count) {
        List<byte[]> leaves = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byte[] content = new byte[40];
            random.nextBytes(content);
            leaves.add(Merkle.leaf(content));
        }
        return leaves;
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode vectors() {
        try (InputStream json = MerkleVectorsTest.class.getResourceAsStream("merkle-vectors.json")) {
            return new JsonMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
