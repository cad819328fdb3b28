# title: What has no counterpart
# author: Nobody
VAR coins = 3
VAR weight = 1.5
VAR other = 2
EXTERNAL chime(times)
-> square
=== square ===
# evening
{RANDOM(1, 6) > 3: A bell rings.|No bell rings.} {RANDOM(1, 6) > 3: Twice.}
~ temp hour = 3
~ coins = coins * 2
~ other = coins
~ weight = weight + 0.5
~ chime(2)
You have {coins + 1} coins, and {double(coins)} tomorrow.
{~A dog barks.|A cat looks.}
-> aside ->
<- crowd
* {TURNS_SINCE(-> square) == 0} [Buy a bun. # food]
  You buy it.
  -> square
* [Go home] -> END
=== aside ===
Somebody calls.
* [Answer] ->->
=== crowd ===
* Push through the crowd
  -> END
=== function double(x) ===
Doubled.
~ return x * 2
=== function chime(times) ===
~ return 0
=== loop ===
~ coins = coins + 1
{coins < 9: -> loop}
-> loop
