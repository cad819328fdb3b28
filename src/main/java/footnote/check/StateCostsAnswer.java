package footnote.check;

import footnote.explore.statespace.Exploration;
import footnote.explore.statespace.Explorer;
import footnote.explore.statespace.StateCost;
import footnote.json.JsonWriter;
import footnote.story.Role;
import footnote.story.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How many states a story has, and what each thing that it remembers costs. */
public final class StateCostsAnswer implements Answer {
    private record OfRole(Exploration all, List<StateCost> costs) {}

    private final Map<Role, OfRole> roles = new LinkedHashMap<>();

    private StateCostsAnswer() {}

    public static Answer of(Explorer explorer, Story story) {
        StateCostsAnswer costs = new StateCostsAnswer();
        for (Role role : story.roles().values()) {
            Exploration all = explorer.explore(role);
            costs.roles.put(role, new OfRole(all, StateCost.in(all, explorer)));
        }
        return costs;
    }

    @Override
    public String name() {
        return "states";
    }

    @Override
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        roles.forEach((role, one) -> {
            int states = one.all.states();
            lines.add(String.format(
                    Locale.ROOT,
                    "%s: %,d states%s, in %.1f MB",
                    role.id(),
                    states,
                    one.all.sawEverything() ? "" : " and more that were not looked at",
                    one.all.bytes() / 1e6));
            for (StateCost cost : one.costs) {
                lines.add(String.format(
                        Locale.ROOT,
                        "  %-32s × %5.2f, %,d without it; remembered in %,d scenes",
                        cost.name(),
                        (double) states / cost.without(),
                        cost.without(),
                        cost.scenes()));
            }
        });
        return lines;
    }

    @Override
    public void write(JsonWriter out) {
        out.array();
        roles.forEach((role, one) -> {
            out.object().key("role").value(role.id()).key("sawEverything").value(one.all.sawEverything());
            out.key("count")
                    .value(one.all.states())
                    .key("bytes")
                    .value(one.all.bytes())
                    .key("costs")
                    .array();
            one.costs.forEach(cost -> out.object()
                    .key("name")
                    .value(cost.name())
                    .key("without")
                    .value(cost.without())
                    .key("scenes")
                    .value(cost.scenes())
                    .endObject());
            out.endArray().endObject();
        });
        out.endArray();
    }
}
