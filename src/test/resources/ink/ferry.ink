# title: The ferry house
VAR tide = 0
VAR lamp = false
VAR mood = "calm"
LIST boat = moored, (adrift), sunk
-> house
=== house ===
{house == 1: You come in out of the rain.|{house == 2: In again.|You know this room by now.}}
{lamp: The lamp is lit|It is dark}, and the tide is {tide > 2: high|{tide > 0: rising|low}}.
- (table) The table {stands here|is where it was}.
+ {not lamp} [Light the lamp]
  You strike a match.
  ~ lamp = true
  -> house
+ {lamp} [Blow it out]
  ~ lamp = not lamp
  {lamp: It burns on.|It is out.}
  -> house
* (ask) "Is anybody here?"[ you call.] you call up the stairs.
  {tide > 1: The water answers.}
  ~ tide = tide + 1
  -> house
* {ask} Look at the boat
  ** It is [moored] moored, you think.
     ~ boat = moored
  ** It is [sunk] lost.
     ~ boat = sunk
     ~ mood = "grim"
  -- You look away.
  ~ tide += 1
  -> house
+ {table > 1} Wait for {boat == sunk: nothing|the boat} -> wait
* {house > 2 && boat != adrift} [Leave] -> leave
= wait
{You wait.|You wait again.|You are good at waiting.} {&One gull.|Two gulls.|No gull.}
~ tide++
{ tide >= 4:
  ~ tide = 0
  The tide has turned.
}
{ tide:
- 0: Mud.
- 1: Sand.
- else: Water.
}
-> house
=== leave ===
{boat == moored: The boat takes you.|You walk.} {house.wait: It was worth the wait.}
{mood == "grim": Nobody sings.}
{house.ask and not house.wait:
  -> quiet
}
The rain stops. -> END
=== quiet ===
Nobody answers.
-> DONE
