VAR coins = 3
VAR seen_all = false
You stand in the market.
-> stalls
=== stalls
{!The first bell rings.|The second bell rings.}
* [Bread] You buy bread. -> pay(0) 
* [Fish] You buy fish.
  ~ coins -= 1
  -> stalls
* {coins < 3} [Cheese] You buy <>
  ~ coins--
  -> cheese
* ->
  ~ seen_all = true
  Nothing is left to buy.
  -> home
=== cheese
a round cheese.
-> stalls
=== pay(x)
~ coins = coins - 1
-> stalls
=== home
You have {coins} coins. {seen_all and coins == 0: All gone.}
- - - You sit down.
* One
  ** Two
    *** Three
        Deep.
    *** [Four]
    --- Three gathered.
  -- Two gathered.
* Five
- One gathered.
+ [Again] -> home
+ [End] -> END
