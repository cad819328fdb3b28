package footnote.write.map;

import footnote.story.Scene;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * A story map laid out: a place for everything on it, in pixels, x to the right and y downwards from the top left.
 *
 * @param chapters a frame each, around its scenes, by the chapter's id
 * @param scenes   a box each, by the scene's id
 * @param lines    a line for each arrow of the map, in the same order
 */
record Drawing(double width, double height, Map<String, Box> chapters, Map<String, Box> scenes, List<Line> lines) {
    /** The size of a scene's box, in pixels, as are all sizes here. */
    static final int BOX_WIDTH = 196;

    static final int BOX_HEIGHT = 56;
    /** With more arrows the layout that looks for few crossings would take longer than somebody waits. */
    private static final int MANY = 1_500;

    private static final int HEADING = 44;
    private static final int EDGE = 14;

    record Box(double x, double y, double width, double height) {}

    record Point(double x, double y) {}

    /** A line through some points; the arrow's head is at the last. */
    record Line(List<Point> points) {}

    /** Lays a map out from top to bottom; the same map always in the same way. */
    static Drawing of(StoryMap map) {
        if (map.arrows().size() > MANY) {
            return RowLayout.of(map);
        }
        LayoutMetaDataService.initElkReflect();
        Graph graph = new Graph(map);
        new LayeredLayoutProvider().layout(graph.root, new BasicProgressMonitor());
        return graph.drawing();
    }

    /** The box of a scene of the map. */
    Box box(Scene scene) {
        return Objects.requireNonNull(scenes.get(scene.id()), "a box for each scene");
    }

    /** The map as a graph of the layout library. */
    private static final class Graph {
        private final ElkNode root = ElkGraphUtil.createGraph();
        private final Map<String, ElkNode> chapters = new LinkedHashMap<>();
        private final Map<String, ElkNode> scenes = new HashMap<>();
        private final List<ElkEdge> edges = new ArrayList<>();

        Graph(StoryMap map) {
            options(root);
            // from left to right as the story has them: the first role's chapters first
            root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_NODES);
            map.chapters().forEach((id, spots) -> {
                ElkNode frame = id.isEmpty() ? root : frame(id);
                for (StoryMap.Spot spot : spots) {
                    ElkNode box = ElkGraphUtil.createNode(frame);
                    box.setDimensions(BOX_WIDTH, BOX_HEIGHT);
                    scenes.put(spot.scene().id(), box);
                }
            });
            for (StoryMap.Arrow arrow : map.arrows()) {
                edges.add(ElkGraphUtil.createSimpleEdge(scenes.get(arrow.from()), scenes.get(arrow.to())));
            }
        }

        private ElkNode frame(String id) {
            ElkNode frame = ElkGraphUtil.createNode(root);
            options(frame);
            frame.setProperty(LayeredOptions.PADDING, new ElkPadding(EDGE + HEADING, EDGE, EDGE, EDGE));
            frame.setProperty(LayeredOptions.NODE_SIZE_CONSTRAINTS, EnumSet.noneOf(SizeConstraint.class));
            chapters.put(id, frame);
            return frame;
        }

        private static void options(ElkNode node) {
            node.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
            node.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
            node.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
            node.setProperty(LayeredOptions.SPACING_NODE_NODE, 16.0);
            node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 40.0);
            node.setProperty(LayeredOptions.RANDOM_SEED, 1);
        }

        Drawing drawing() {
            Map<String, Box> frames = new LinkedHashMap<>();
            Map<String, Box> boxes = new HashMap<>();
            List<Line> lines = new ArrayList<>();
            chapters.forEach((id, node) -> frames.put(id, box(node)));
            scenes.forEach((id, node) -> boxes.put(id, box(node)));
            edges.forEach(edge -> lines.add(line(edge)));
            return new Drawing(root.getWidth(), root.getHeight(), frames, boxes, lines);
        }

        private static Box box(ElkNode node) {
            Point at = origin(node);
            return new Box(at.x, at.y, node.getWidth(), node.getHeight());
        }

        /** A node's place in the whole drawing: the library has it relative to the node around it. */
        private static Point origin(ElkNode node) {
            double x = 0;
            double y = 0;
            for (ElkNode one = node; one != null; one = one.getParent()) {
                x += one.getX();
                y += one.getY();
            }
            return new Point(x, y);
        }

        private static Line line(ElkEdge edge) {
            Point origin = origin(edge.getContainingNode());
            List<Point> points = new ArrayList<>();
            for (ElkEdgeSection section : edge.getSections()) {
                points.add(new Point(origin.x + section.getStartX(), origin.y + section.getStartY()));
                section.getBendPoints()
                        .forEach(bend -> points.add(new Point(origin.x + bend.getX(), origin.y + bend.getY())));
                points.add(new Point(origin.x + section.getEndX(), origin.y + section.getEndY()));
            }
            return new Line(points);
        }
    }
}
