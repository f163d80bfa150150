import { counted, words } from './words.ts'

export const tallies = words({
  // What the rules answer.
  visitsOutside: {
    nb: (f: { most: number }) => `Antall besøk må være et helt tall fra 0 til ${counted('nb', f.most, '', '').trim()}.`,
    en: (f: { most: number }) =>
      `The number of visits must be a whole number from 0 to ${counted('en', f.most, '', '').trim()}.`,
  },
  notAnOpenDay: { nb: 'Det var ikke åpent denne dagen.', en: 'It was not open on this day.' },
  dateInFuture: { nb: 'Datoen har ikke vært ennå.', en: 'This date has not come yet.' },
  amountOutside: {
    nb: (f: { mostNok: number }) => `Beløpet må være mer enn null og høyst ${counted('nb', f.mostNok, 'kr', 'kr')}.`,
    en: (f: { mostNok: number }) =>
      `The amount must be more than zero and at most NOK ${counted('en', f.mostNok, '', '').trim()}.`,
  },
  toldAlready: {
    nb: 'Et salg på dette beløpet er ført ved fellesutstillingen allerede. Er det solgt ett eksemplar til, fører den som førte det første, det også.',
    en: 'A sale of this amount at the joint exhibition is noted already. If one more copy was sold, whoever noted the first notes that too.',
  },
  soldWorksOutside: {
    nb: (f: { most: number }) =>
      `Antall solgte verk må være et helt tall fra 1 til ${counted('nb', f.most, '', '').trim()}.`,
    en: (f: { most: number }) =>
      `The number of works sold must be a whole number from 1 to ${counted('en', f.most, '', '').trim()}.`,
  },
  noneWithAmount: {
    nb: '«Solgte ingenting» kan ikke ha beløp eller antall verk.',
    en: '“Sold nothing” cannot have an amount or a number of works.',
  },
  correctsAnother: {
    nb: 'En rettelse må ta tilbake akkurat det tallet den gjelder.',
    en: 'A correction must take back exactly the entry that it names.',
  },
  correctsCorrection: {
    nb: 'En rettelse kan ikke rettes. Meld tallet på nytt.',
    en: 'A correction cannot be corrected. Enter the figure again.',
  },
  correctedAlready: { nb: 'Dette tallet er allerede rettet.', en: 'This entry has already been corrected.' },
  basis: {
    nb: (f: { received: number; expected: number }) =>
      `Bygger på ${f.received} av ${counted('nb', f.expected, 'ventet melding', 'ventede meldinger')}.`,
    en: (f: { received: number; expected: number }) =>
      `Based on ${f.received} of ${counted('en', f.expected, 'expected report', 'expected reports')}.`,
  },
  tooFewToShow: {
    nb: 'Summen vises ikke fordi den bygger på færre enn tre kunstnere.',
    en: 'The total is not shown because it is based on fewer than three artists.',
  },
  keyUsed: {
    nb: 'Dette skjemaet er allerede sendt med et annet tall. Last siden på nytt og se hva som er meldt.',
    en: 'This form has already been sent with another figure. Reload the page and see what was entered.',
  },
  sameFigure: {
    nb: 'Dette tallet står der allerede. Skriv det riktige tallet.',
    en: 'This figure is already there. Enter the right figure.',
  },
  hasSold: {
    nb: 'Det er meldt et salg. Rett det først hvis ingenting er solgt.',
    en: 'A sale has been entered. Correct it first if nothing was sold.',
  },
  remindedToday: {
    nb: 'Påminnelser er sendt i dag. Neste kan gå ut i morgen.',
    en: 'Reminders have been sent today. The next can go out tomorrow.',
  },
  nobodyToRemind: { nb: 'Alle har meldt tallene sine.', en: 'Everyone has reported their figures.' },

  // Pages.
  myFigures: { nb: 'Besøk og salg', en: 'Visits and sales' },
  myFiguresOf: {
    nb: (f: { year: number }) => `Besøk og salg ${f.year}`,
    en: (f: { year: number }) => `Visits and sales ${f.year}`,
  },
  exhibitionFigures: { nb: 'Fellesutstillingen: besøk og salg', en: 'Joint exhibition: visits and sales' },
  officeFigures: { nb: 'Besøkstall og salg', en: 'Visits and sales' },
  hosting: { nb: 'Vertskap', en: 'Hosting' },
  jointExhibition: { nb: 'Fellesutstillingen', en: 'Joint exhibition' },
  studioNo: { nb: 'Atelier', en: 'Studio' },
  visits: { nb: 'Besøk', en: 'Visits' },
  sales: { nb: 'Salg', en: 'Sales' },
  countedVisits: {
    nb: (f: { count: number }) => counted('nb', f.count, 'besøk', 'besøk'),
    en: (f: { count: number }) => counted('en', f.count, 'visit', 'visits'),
  },
  visitsOn: { nb: (f: { day: string }) => `Besøk ${f.day}`, en: (f: { day: string }) => `Visits on ${f.day}` },
  openDays: { nb: 'Åpne dager', en: 'Open days' },
  ahead: { nb: 'kommer', en: 'to come' },
  today: { nb: 'i dag', en: 'today' },
  notReported: { nb: 'ikke meldt', en: 'not reported' },
  closed: { nb: 'stengt', en: 'closed' },
  notOpenYet: {
    nb: (f: { day: string }) => `Du kan telle her fra ${f.day}.`,
    en: (f: { day: string }) => `You can count here from ${f.day}.`,
  },
  noOpenDays: { nb: 'Ingen åpne dager er lagt inn', en: 'No open days have been entered' },
  noOpenDaysHelp: {
    nb: 'Legg inn dagene og åpningstidene for atelieret, så kan du telle besøk her.',
    en: 'Enter the days and opening hours of the studio, and you can count visits here.',
  },
  noOpenDaysExhibition: {
    nb: 'Sekretariatet legger inn dagene da fellesutstillingen er åpen, på siden for årgangen.',
    en: 'The secretariat enters the days on which the joint exhibition is open, on the page of the edition.',
  },
  toStudio: { nb: 'Til atelieret', en: 'To the studio' },
  noStudio: {
    nb: 'Du viser bare i fellesutstillingen i år. Vertskapet teller besøkene der.',
    en: 'You are only showing at the joint exhibition this year. The hosts count the visits there.',
  },
  sharedWith: {
    nb: (f: { names: string }) =>
      `Du deler stedet med ${f.names}. Hvert besøk skal meldes bare én gang, av én av dere.`,
    en: (f: { names: string }) =>
      `You share the place with ${f.names}. Each visit should be entered only once, by one of you.`,
  },
  plusOne: { nb: 'Ett besøk til', en: 'One more visit' },
  plusOneSign: { nb: '+ 1', en: '+ 1' },
  undoTap: { nb: 'Angre siste', en: 'Undo the last' },
  nothingYet: {
    nb: 'Ingen besøk er meldt for denne dagen ennå.',
    en: 'No visits have been reported for this day yet.',
  },
  allSaved: { nb: 'Alt er lagret', en: 'Everything is saved' },
  counting: { nb: 'Lagrer …', en: 'Saving …' },
  waitingForNet: {
    nb: (f: { count: number }) => `${counted('nb', f.count, 'telling', 'tellinger')} venter på nett`,
    en: (f: { count: number }) => `${counted('en', f.count, 'count waits', 'counts wait')} for the network`,
  },
  waitingForSignIn: {
    nb: (f: { count: number }) =>
      `${counted('nb', f.count, 'telling', 'tellinger')} ligger på telefonen. Logg inn igjen, så blir de sendt.`,
    en: (f: { count: number }) =>
      `${counted('en', f.count, 'count is', 'counts are')} kept on the phone. Sign in again to send them.`,
  },
  refusedCount: {
    nb: (f: { visits: string; day: string; why: string }) => `${f.visits} ${f.day} ble ikke tatt imot: ${f.why}`,
    en: (f: { visits: string; day: string; why: string }) => `${f.visits} on ${f.day} were not accepted: ${f.why}`,
  },
  discard: { nb: 'Fjern', en: 'Remove' },
  typeSum: { nb: 'Skriv en sum', en: 'Type a sum' },
  typeSumHelp: {
    nb: 'Summen legges til det som allerede er meldt. Ingen besøk er også et svar: Skriv 0.',
    en: 'The sum is added to what has already been entered. No visits is an answer too: enter 0.',
  },
  numberOfVisits: { nb: 'Antall besøk', en: 'Number of visits' },
  kind: { nb: 'Hvem kom', en: 'Who came' },
  kindVisit: { nb: 'Besøk', en: 'Visits' },
  kindGroup: { nb: 'Gruppe', en: 'Group' },
  kindSchool: { nb: 'Skoleklasse', en: 'School class' },
  method: { nb: 'Slik er det telt', en: 'How it was counted' },
  methodCounter: { nb: 'Teller', en: 'Counter' },
  methodGuestbook: { nb: 'Gjestebok', en: 'Guest book' },
  methodCheckin: { nb: 'Selvregistrering', en: 'Self check-in' },
  methodEstimate: { nb: 'Anslag', en: 'Estimate' },
  addVisits: { nb: 'Legg til besøkene', en: 'Add the visits' },
  entries: {
    nb: (f: { count: number }) => `Meldt denne dagen (${f.count})`,
    en: (f: { count: number }) => `Entered on this day (${f.count})`,
  },
  noEntries: { nb: 'Ingenting er meldt for denne dagen.', en: 'Nothing has been entered for this day.' },
  byYou: { nb: 'deg', en: 'you' },
  byFile: { nb: 'fil', en: 'a file' },
  enteredBy: {
    nb: (f: { when: string; who: string }) => `${f.when} av ${f.who}`,
    en: (f: { when: string; who: string }) => `${f.when} by ${f.who}`,
  },
  takenBack: { nb: 'Rettet, teller ikke', en: 'Corrected, does not count' },
  correct: { nb: 'Rett', en: 'Correct' },
  correctEntry: {
    nb: (f: { what: string }) => `Rett tallet ${f.what}`,
    en: (f: { what: string }) => `Correct the entry ${f.what}`,
  },
  rightNumber: { nb: 'Riktig antall', en: 'The right number' },
  rightNumberHelp: {
    nb: 'Lar du feltet stå tomt, tas tallet tilbake. Det gamle blir stående, merket som rettet.',
    en: 'An empty field takes the entry back. The old one stays, marked as corrected.',
  },
  saveCorrection: { nb: 'Rett tallet', en: 'Correct the figure' },

  // Sales.
  salesAreYours: {
    nb: 'Hva du selger, er ditt. Andre ser bare summer over minst tre kunstnere, og sekretariatet ser om du har svart.',
    en: 'What you sell is yours. Others only see totals over at least three artists, and the secretariat sees whether you have answered.',
  },
  wordSold: { nb: 'har solgt', en: 'has sold' },
  wordNone: { nb: 'solgte ingenting', en: 'sold nothing' },
  wordNotReported: { nb: 'ikke meldt', en: 'not reported' },
  soldInAll: {
    nb: (f: { amount: string }) => `Du har meldt salg for ${f.amount}.`,
    en: (f: { amount: string }) => `You have entered sales of ${f.amount}.`,
  },
  saidNone: {
    nb: 'Du har meldt at du ikke solgte noe. Selger du noe senere, melder du salget her, og da gjelder ikke dette lenger.',
    en: 'You have reported that you sold nothing. If you sell something later, enter the sale here, and this no longer applies.',
  },
  saidNothing: { nb: 'Du har ikke meldt noe om salg ennå.', en: 'You have not reported on sales yet.' },
  enterSale: { nb: 'Meld et salg', en: 'Enter a sale' },
  channel: { nb: 'Hvor ble det solgt', en: 'Where it was sold' },
  channelStudio: { nb: 'I atelieret', en: 'In the studio' },
  channelExhibition: { nb: 'På fellesutstillingen', en: 'At the joint exhibition' },
  channelWeb: { nb: 'På nettet', en: 'On the web' },
  channelAfter: { nb: 'Etter runden', en: 'After the round' },
  channelNone: { nb: 'Solgte ingenting', en: 'Sold nothing' },
  saleDay: { nb: 'Dato for salget', en: 'Date of the sale' },
  optional: { nb: 'valgfritt', en: 'optional' },
  amount: { nb: 'Beløp i kroner', en: 'Amount in kroner' },
  works: { nb: 'Antall verk', en: 'Number of works' },
  worksSold: {
    nb: (f: { count: number }) => counted('nb', f.count, 'verk', 'verk'),
    en: (f: { count: number }) => counted('en', f.count, 'work', 'works'),
  },
  addSale: { nb: 'Meld salget', en: 'Enter the sale' },
  soldNothing: { nb: 'Jeg solgte ingenting', en: 'I sold nothing' },
  soldNothingHelp: {
    nb: 'Ingen salg er også et tall i årsrapporten. Har du meldt et salg, må du rette det først.',
    en: 'No sales is a figure in the annual report too. If you have entered a sale, correct it first.',
  },
  artistSoldNothing: { nb: 'Solgte ingenting', en: 'Sold nothing' },
  salesEntered: { nb: 'Salg som er meldt', en: 'Sales entered' },
  noSalesEntered: { nb: 'Ingen salg er meldt ennå.', en: 'No sales have been entered yet.' },
  byOther: { nb: 'meldt av andre for deg', en: 'entered by others for you' },
  rightAmount: { nb: 'Riktig beløp i kroner', en: 'The right amount in kroner' },
  rightWorks: { nb: 'Riktig antall verk', en: 'The right number of works' },
  rightAmountHelp: {
    nb: 'Lar du beløpet stå tomt, tas salget tilbake. Det gamle blir stående, merket som rettet.',
    en: 'An empty amount takes the sale back. The old one stays, marked as corrected.',
  },
  takeBackNone: { nb: 'Ta meldingen tilbake', en: 'Take the statement back' },
  soldWork: { nb: 'Solgt verk', en: 'Work sold' },
  chooseWork: { nb: 'Velg verket', en: 'Choose the work' },
  soldHere: {
    nb: (f: { works: string; amount: string }) => `${f.works} er solgt for ${f.amount}.`,
    en: (f: { works: string; amount: string }) => `${f.works} sold for ${f.amount}.`,
  },

  // How visits were counted.
  groupsAndSchools: {
    nb: (f: { group: string; school: string }) => `Av besøkene kom ${f.group} i grupper og ${f.school} i skoleklasser.`,
    en: (f: { group: string; school: string }) =>
      `Of the visits ${f.group} came in groups and ${f.school} in school classes.`,
  },
  byMethods: {
    nb: (f: { list: string }) => `Slik er de telt: ${f.list}.`,
    en: (f: { list: string }) => `How they were counted: ${f.list}.`,
  },
  countedByCounter: { nb: (f: { n: string }) => `${f.n} med teller`, en: (f: { n: string }) => `${f.n} by counter` },
  countedByGuestbook: {
    nb: (f: { n: string }) => `${f.n} i gjestebok`,
    en: (f: { n: string }) => `${f.n} in guest books`,
  },
  countedByCheckin: {
    nb: (f: { n: string }) => `${f.n} ved selvregistrering`,
    en: (f: { n: string }) => `${f.n} by self check-in`,
  },
  countedByEstimate: { nb: (f: { n: string }) => `${f.n} som anslag`, en: (f: { n: string }) => `${f.n} as estimates` },
  notVisitors: {
    nb: 'Et besøk er ikke en besøkende: Den som ser fem atelierer, telles fem ganger.',
    en: 'A visit is not a visitor: whoever sees five studios is counted five times.',
  },
})
