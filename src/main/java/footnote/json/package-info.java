/**
 * JSON that remembers its places.
 *
 * <p>Start at {@link footnote.json.JsonReader}, which turns a file into a tree of {@link footnote.json.JsonNode}s, each
 * of which knows where it stands; {@link footnote.json.JsonWriter} is the way back. {@code JsonParser} has the grammar,
 * and makes every message about a file that is not JSON, in our own words and at the very character.
 *
 * <p>This package is the only user of Jackson, which writes; a test compares what it takes for JSON with the grammar here. It knows nothing of stories, and never touches the disk.
 */
@NullMarked
package footnote.json;

import org.jspecify.annotations.NullMarked;
