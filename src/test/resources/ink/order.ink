VAR x = 0
VAR y = false
VAR n = "a"
-> top
=== top
{x == 0: zero|not zero}
~ x = x + 1
{x == 1: one|more}
~ y = x > 2
{y: big|small}
{n == "a":
  ~ n = "b"
  was a
- else:
  ~ n = "a"
  was b
}
{n == "a": now a|now b}
{x > 5: 
  ~ x = 0
  -> reset
}
-> tun -> 
after
+ {y} [yes]
+ [no]
  ~ y = not y
+ {top > 2} [out] -> END
- gathered {top}.
{once: -> top}
- (once) last
{x > 3 && y: -> top.inner}
-> top
= inner
inner {inner > 1: again|first}
{stopping:
- A
- B -> top
- C
}
-> top
=== tun
tunnel {tun} {x|y|z}
->->
=== reset
~ n = "a"
reset {reset}
* [go]
* -> END
- -> top
