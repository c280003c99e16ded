"""How long subscribers stay, by channel in the first year and by plan. Of ads, nobody has been watched beyond month 9.

Two panels of falling step curves, share still subscribed against months. Left, the monthly plan: friends fall to 0.63
after 8 months and 0.54 after 12, search to 0.50 and 0.41; ads fall fastest, to 0.27 after 8 months, and their curve
stops at month 9, the age of the oldest. Right, the monthly plan against the yearly plan: the monthly curve falls
steadily to 0.46 at month 12 and 0.27 at month 24; the yearly one stays at 1 until month 12, drops to 0.57, is flat
for another year and drops to 0.30.
"""


def draw(channels, plans):
    by_channel = {
        "friends": [1, 0.906, 0.841, 0.786, 0.74, 0.715, 0.691, 0.65, 0.628, 0.602, 0.582, 0.553, 0.54],
        "search": [1, 0.852, 0.772, 0.698, 0.645, 0.589, 0.561, 0.526, 0.503, 0.477, 0.461, 0.429, 0.41],
        "ads": [1, 0.738, 0.603, 0.516, 0.451, 0.398, 0.346, 0.311, 0.274, 0.236],
    }
    monthly = [1, 0.872, 0.797, 0.73, 0.679, 0.635, 0.609, 0.571, 0.549, 0.523, 0.506, 0.475, 0.458]
    monthly += [0.442, 0.425, 0.404, 0.38, 0.363, 0.347, 0.333, 0.322, 0.305, 0.291, 0.28, 0.266]
    yearly = [1.0] * 12 + [0.569] * 12 + [0.296]
    places = {"friends": (9.1, 0.63), "search": (9.1, 0.5), "ads": (5.2, 0.42)}
    for color, (name, share) in zip(("C2", "C0", "C3"), by_channel.items(), strict=True):
        channels.step(range(len(share)), share, where="post", color=color)
        channels.plot(len(share) - 1, share[-1], "o", color=color)
        channels.text(*places[name], name, color=color)
    channels.text(9.3, 0.2, "oldest: 9 months", color="C3", va="center", fontsize="small")
    channels.set(
        xlabel="months", ylabel="share still subscribed", ylim=(0, 1.04), xlim=(0, 14.5), title="Monthly plan by channel"
    )
    for color, name, share in (("C0", "monthly", monthly), ("C1", "yearly", yearly)):
        plans.step(range(len(share)), share, where="post", color=color, label=name)
        plans.plot(24, share[-1], "o", color=color)
    plans.set(xlabel="months", ylim=(0, 1.04), xlim=(0, 25), title="Plans, without ads")
    plans.legend(title="plan")
