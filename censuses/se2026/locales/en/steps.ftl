# Three steps for invited firms: a title, what to do, and help for who is stuck.

step-invitation-title = The invitation by e-mail
step-invitation-body =
    Look for the invitation by e-mail from BPS; it has a link to the form of your own business.
    Large firms are invited. All others are visited by an officer and need not fill in anything online.
step-invitation-help =
    <b>No invitation?</b> That is all right. Press <b>I can't do it online</b>: an officer visits your business in the next phase.

    <b>Can't find the e-mail?</b> Look into the spam folder too, and the mail of your accounts or front office.

    <b>Not sure that the link is genuine?</b> Fill in nothing yet. Ask the { own-regency }'s BPS office.

step-prepare-title = Get your notes ready
step-prepare-body =
    Have your notes at hand: name, address, kind of business, how many people work there, income and expenses.
step-prepare-help =
    <b>No books?</b> Use the notes you have.

    <b>Afraid it is for taxes?</b> Census data is for planning alone, and only sums are published. BPS gives out nothing about a single business.

step-answer-title = Fill in and send
step-answer-body =
    Open the link of that e-mail, answer as things are, and send it.
    What the form looks like was not announced; follow what it says.
step-answer-help =
    <b>The link does not open?</b> Try again later, or in another browser.

    <b>Not done by the last day?</b> An officer can still visit your business in the next phase.
