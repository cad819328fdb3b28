/**
 * One scene as a sheet of plain paragraphs, and back into its JSON file.
 *
 * <p>Start at {@link footnote.write.edit.SceneEdit}: it gives the sheet of a scene and takes it back. On the way out
 * {@link footnote.write.edit.SheetReader} makes a {@link footnote.write.edit.SheetScene} of the JSON and
 * {@link footnote.write.edit.SheetWriter} lines of that; on the way back {@link footnote.write.edit.SheetParser} reads
 * the lines, and {@link footnote.write.edit.SceneMerge} splices what is different into the file's text. Both sheets are
 * the same kind of thing, so what was not touched is equal, and stays as it was written, to the byte.
 *
 * <p>{@link footnote.write.edit.EditSession} lets somebody edit the sheet, in a file of its own, and writes the scene's file
 * when all is well. What an editor is, it is told.
 */
@NullMarked
package footnote.write.edit;

import org.jspecify.annotations.NullMarked;
