VAR k = 0
-> room
=== room
{cycle:
- Red.
  And red again.
- Green.
- 
- Blue.
}
{once:
- Single
- Double
}
{&a|b|c}{!d|e}{f|g} {&{k: one|two}|three}
+ [press] You press {once|twice|often}.
  {&Click.|Clack.}
  ~ k = 1
  -> room
+ (lbl) pull {lbl: again}
  {lbl > 2: enough}
+ {not lbl} {room > 2} none -> END
* [x:y] A star \* and \{ brace \}.
- {room: yes} {lbl: pulled}
-> room
