/**
 * What a story defines and where it is used, in lines: its variables with who sets them and who asks, its passages with
 * who cites them.
 *
 * <p>Start at {@link footnote.write.uses.VariableList} and {@link footnote.write.uses.PassageList}. This package knows
 * nothing of what players can come to: it looks at what is written.
 */
@NullMarked
package footnote.write.uses;

import org.jspecify.annotations.NullMarked;
