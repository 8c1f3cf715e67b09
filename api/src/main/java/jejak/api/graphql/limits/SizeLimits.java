package jejak.api.graphql.limits;

/**
 * How much one question may ask for.
 *
 * @param depth how many fields may lie in one another
 * @param schemaDepth the same in a question about the schema
 * @param aliases how many fields may be given another name
 * @param directives how many directives may be written
 * @param fields how many fields there may be once every fragment is written out
 * @param cost the same, each as often as the pages around it may hold rows
 */
public record SizeLimits(int depth, int schemaDepth, int aliases, int directives, int fields, int cost) {}
