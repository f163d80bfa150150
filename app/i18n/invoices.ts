import { sayMoney } from './kroner.ts'
import { counted, words } from './words.ts'

type State = 'draft' | 'offered' | 'issued' | 'overdue' | 'paid' | 'credited' | 'creditNote'
type Kind = 'advertisement' | 'sponsor'

const states: Record<State, { nb: string; en: string }> = {
  draft: { nb: 'Utkast', en: 'Draft' },
  offered: { nb: 'Tilbud sendt', en: 'Offered' },
  issued: { nb: 'Sendt', en: 'Issued' },
  overdue: { nb: 'Forfalt', en: 'Overdue' },
  paid: { nb: 'Betalt', en: 'Paid' },
  credited: { nb: 'Kreditert', en: 'Credited' },
  creditNote: { nb: 'Kreditnota', en: 'Credit note' },
}

const settings: Record<string, { nb: string; en: string }> = {
  orgNumber: { nb: 'organisasjonsnummer (ALLIANCE_ORG_NUMBER)', en: 'organisation number (ALLIANCE_ORG_NUMBER)' },
  address: { nb: 'adresse (ALLIANCE_ADDRESS)', en: 'address (ALLIANCE_ADDRESS)' },
  account: { nb: 'kontonummer (ALLIANCE_ACCOUNT)', en: 'account number (ALLIANCE_ACCOUNT)' },
}
/** "orgNumber,account" as a list in words. */
const lacking = (lacks: string, locale: 'nb' | 'en'): string =>
  new Intl.ListFormat(locale === 'nb' ? 'nb' : 'en-GB').format(
    lacks.split(',').flatMap((part) => settings[part]?.[locale] ?? []),
  )

/** What a reminder names; `part`: some of the invoice is credited, and the amount is what is left. */
interface Reminder {
  number: number
  ore: number
  part: boolean
  issued: string
  due: string
  account: string
  seller: string
}

/** Invoices that are written and followed by hand. */
export const invoices = words({
  title: { nb: 'Fakturaer', en: 'Invoices' },
  lede: {
    nb: 'Annonser og sponsorer. En faktura får nummer når du utsteder den, og kan etterpå bare krediteres.',
    en: 'Advertisements and sponsors. An invoice gets its number when you issue it, and can then only be credited.',
  },
  sellerUnknown: {
    nb: (f: { lacks: string }) =>
      `Ingen faktura kan utstedes, for dette om Vestregionen er ikke satt opp: ${lacking(f.lacks, 'nb')}. Be den som drifter løsningen, om å sette det opp. Utkast og tilbud kan du skrive likevel.`,
    en: (f: { lacks: string }) =>
      `No invoice can be issued, because these details of the alliance are not set up: ${lacking(f.lacks, 'en')}. Ask the operator to set them up. Drafts and offers can be written all the same.`,
  },
  listOf: { nb: 'Alle fakturaer', en: 'All invoices' },
  none: { nb: 'Ingen fakturaer ennå', en: 'No invoices yet' },
  noneHelp: { nb: 'Skriv den første nedenfor.', en: 'Write the first one below.' },
  noHits: { nb: 'Ingen fakturaer passer til utvalget', en: 'No invoices match the selection' },
  show: { nb: 'Vis', en: 'Show' },
  all: { nb: 'alle', en: 'all' },
  owing: {
    nb: (f: { count: number; ore: number }) =>
      f.count === 0
        ? 'Ingen fakturaer venter på betaling.'
        : `${counted('nb', f.count, 'faktura', 'fakturaer')} på til sammen ${sayMoney(f.ore, 'nb')} venter på betaling.`,
    en: (f: { count: number; ore: number }) =>
      f.count === 0
        ? 'No invoices are waiting to be paid.'
        : `${counted('en', f.count, 'invoice', 'invoices')} of ${sayMoney(f.ore, 'en')} in all ${f.count === 1 ? 'is' : 'are'} waiting to be paid.`,
  },
  owingLate: {
    nb: (f: { count: number; ore: number }) =>
      `${counted('nb', f.count, 'faktura er', 'fakturaer er')} forfalt: ${sayMoney(f.ore, 'nb')}.`,
    en: (f: { count: number; ore: number }) =>
      `${counted('en', f.count, 'invoice is', 'invoices are')} overdue: ${sayMoney(f.ore, 'en')}.`,
  },
  number: { nb: 'Nr.', en: 'No.' },
  unnumbered: { nb: 'utkast', en: 'draft' },
  buyer: { nb: 'Kjøper', en: 'Buyer' },
  kind: { nb: 'Annonse eller sponsor', en: 'Advertisement or sponsor' },
  kindIs: {
    nb: (f: { kind: Kind }) => (f.kind === 'advertisement' ? 'Annonse' : 'Sponsor'),
    en: (f: { kind: Kind }) => (f.kind === 'advertisement' ? 'Advertisement' : 'Sponsor'),
  },
  scope: { nb: 'Hører til', en: 'Belongs to' },
  year: { nb: 'År', en: 'Year' },
  state: { nb: 'Status', en: 'Status' },
  stateIs: { nb: (f: { state: State }) => states[f.state].nb, en: (f: { state: State }) => states[f.state].en },
  issuedOn: { nb: 'Fakturadato', en: 'Issued' },
  dueOn: { nb: 'Forfall', en: 'Due' },
  paidOn: { nb: 'Betalt', en: 'Paid' },
  gross: { nb: 'Beløp med mva.', en: 'Amount with VAT' },
  demo: { nb: 'Demo', en: 'Demo' },
  write: { nb: 'Skriv en faktura', en: 'Write an invoice' },
  writeIt: { nb: 'Lagre utkastet', en: 'Save the draft' },
  orgNumber: { nb: 'Kjøperens organisasjonsnummer', en: 'The buyer’s organisation number' },
  orgNumberShort: { nb: 'Org.nr.', en: 'Org. no.' },
  address: { nb: 'Kjøperens adresse', en: 'The buyer’s address' },
  email: { nb: 'E-post til kjøperen', en: 'The buyer’s e-mail' },
  text: { nb: 'Det som selges', en: 'What is sold' },
  textHelp: {
    nb: 'Art og omfang, for eksempel «Helside i katalogen, farger».',
    en: 'Kind and extent, for example “Full page in the catalogue, colour”.',
  },
  delivery: { nb: 'Når og hvor det leveres', en: 'When and where it is delivered' },
  deliveryHelp: {
    nb: 'For eksempel «Katalogen, 5. september 2013».',
    en: 'For example “The catalogue, 5 September 2013”.',
  },
  net: { nb: 'Beløp uten mva.', en: 'Amount without VAT' },
  vat: { nb: 'Merverdiavgift', en: 'Value-added tax' },
  vatHelp: {
    nb: 'Annonser har alltid 25 %. En gave uten motytelse er ikke salg og har 0 %.',
    en: 'Advertisements always have 25%. A gift with nothing in return is no sale and has 0%.',
  },
  vatIs: { nb: (f: { rate: number }) => `${f.rate} %`, en: (f: { rate: number }) => `${f.rate}%` },
  note: { nb: 'Merknad', en: 'Note' },
  noteHelp: { nb: 'Bare for dere selv. Står ikke på fakturaen.', en: 'For yourselves only. Not on the invoice.' },
  titleOf: {
    nb: (f: { number: number | null; state: State }) =>
      f.number === null
        ? f.state === 'offered'
          ? 'Tilbud'
          : 'Utkast til faktura'
        : `${f.state === 'creditNote' ? 'Kreditnota' : 'Faktura'} ${f.number}`,
    en: (f: { number: number | null; state: State }) =>
      f.number === null
        ? f.state === 'offered'
          ? 'Offer'
          : 'Draft of an invoice'
        : `${f.state === 'creditNote' ? 'Credit note' : 'Invoice'} ${f.number}`,
  },
  asPdf: { nb: 'Åpne som PDF', en: 'Open as PDF' },
  asOffer: { nb: 'Åpne som tilbud', en: 'Open as an offer' },
  preview: { nb: 'Forhåndsvis som PDF', en: 'Preview as PDF' },
  draftPanel: { nb: 'Utkastet', en: 'The draft' },
  whatItSays: { nb: 'Dette står på fakturaen', en: 'What the invoice says' },
  whatCreditSays: { nb: 'Dette står på kreditnotaen', en: 'What the credit note says' },
  issue: { nb: 'Utsted fakturaen', en: 'Issue the invoice' },
  issueHelp: {
    nb: 'Det som står ovenfor, blir lagret. Fakturaen får neste nummer og dagens dato, og kan ikke endres etterpå. Send PDF-en til kjøperen selv.',
    en: 'What stands above is saved. The invoice gets the next number and today’s date, and cannot be changed afterwards. Send the PDF to the buyer yourself.',
  },
  issuedNow: {
    nb: 'Fakturaen er utstedt. Last ned PDF-en og send den.',
    en: 'The invoice is issued. Download the PDF and send it.',
  },
  offer: { nb: 'Tilbud', en: 'Offer' },
  offerHelp: {
    nb: 'Lagre utkastet, åpne det som PDF og send det til kjøperen. Si så fra her, så ser alle at det venter på svar.',
    en: 'Save the draft, open it as a PDF and send it to the buyer. Then say so here, so that everyone sees that it is waiting for an answer.',
  },
  markOffered: { nb: 'Tilbudet er sendt', en: 'The offer is sent' },
  markNotOffered: { nb: 'Tilbudet er ikke sendt likevel', en: 'The offer is not sent after all' },
  offeredOn: { nb: 'Tilbud sendt', en: 'Offered' },
  offeredSince: {
    nb: (f: { when: string }) => `Tilbudet ble sendt ${f.when}. Svarer kjøperen ja, utsteder du fakturaen.`,
    en: (f: { when: string }) => `The offer was sent on ${f.when}. If the buyer says yes, issue the invoice.`,
  },
  isOffer: { nb: 'Dette er et tilbud og ikke en faktura.', en: 'This is an offer and not an invoice.' },
  remind: { nb: 'Påminnelse', en: 'Reminder' },
  remindHelp: {
    nb: 'Send påminnelsen med din egen e-post, og si fra her når det er gjort. Det kommer ikke noe gebyr på fakturaen.',
    en: 'Send the reminder from your own e-mail, and say so here when it is done. No fee is added to the invoice.',
  },
  remindByMail: { nb: 'Skriv påminnelsen i e-post', en: 'Write the reminder as an e-mail' },
  remindText: { nb: 'Teksten til påminnelsen', en: 'The text of the reminder' },
  markReminded: { nb: 'Påminnelsen er sendt i dag', en: 'The reminder was sent today' },
  remindedOn: {
    nb: (f: { when: string; reminders: number }) =>
      f.reminders === 1
        ? `Kjøperen ble minnet på fakturaen ${f.when}.`
        : `Kjøperen er minnet på fakturaen ${f.reminders} ganger, sist ${f.when}.`,
    en: (f: { when: string; reminders: number }) =>
      f.reminders === 1
        ? `The buyer was reminded on ${f.when}.`
        : `The buyer has been reminded ${f.reminders} times, last on ${f.when}.`,
  },
  reminderSubject: {
    nb: (f: { number: number }) => `Påminnelse om faktura ${f.number}`,
    en: (f: { number: number }) => `Reminder of invoice ${f.number}`,
  },
  reminderBody: {
    nb: (f: Reminder) =>
      `Hei,\n\nvi kan ikke se at ${f.part ? `resten av faktura ${f.number} fra ${f.issued}, ${sayMoney(f.ore, 'nb')},` : `faktura ${f.number} fra ${f.issued} på ${sayMoney(f.ore, 'nb')}`} er betalt. ${f.part ? 'Fakturaen' : 'Den'} forfalt ${f.due}.\n\nBetal til konto ${f.account} og merk betalingen med fakturanummer ${f.number}. Har du betalt de siste dagene, kan du se bort fra denne påminnelsen.\n\nVennlig hilsen\n${f.seller}`,
    en: (f: Reminder) =>
      `Hello,\n\nwe cannot see that ${f.part ? 'the rest of ' : ''}invoice ${f.number} of ${f.issued}, ${sayMoney(f.ore, 'en')}, has been paid. It fell due on ${f.due}.\n\nPlease pay to account ${f.account} and quote invoice number ${f.number}. If you have paid in the last few days, you can disregard this reminder.\n\nKind regards\n${f.seller}`,
  },
  keptUntil: { nb: 'Oppbevares minst til', en: 'Kept at least until' },
  drop: { nb: 'Slett utkastet', en: 'Delete the draft' },
  payment: { nb: 'Betaling', en: 'Payment' },
  paidOnField: { nb: 'Betalt den', en: 'Paid on' },
  markPaid: { nb: 'Merk som betalt', en: 'Mark as paid' },
  markUnpaid: { nb: 'Er ikke betalt likevel', en: 'Is not paid after all' },
  overdueSince: {
    nb: (f: { when: string }) => `Fakturaen forfalt ${f.when} og er ikke betalt.`,
    en: (f: { when: string }) => `The invoice fell due on ${f.when} and is not paid.`,
  },
  credit: { nb: 'Krediter fakturaen', en: 'Credit the invoice' },
  creditHelp: {
    nb: (f: { ore: number; paid: boolean }) =>
      `Kjøperen får en kreditnota, som får neste nummer i rekken. Du kan kreditere alt som står igjen, ${sayMoney(f.ore, 'nb')} uten mva., eller bare en del.${f.paid ? ' Fakturaen er betalt, så pengene må dere selv betale tilbake.' : ''}`,
    en: (f: { ore: number; paid: boolean }) =>
      `The buyer gets a credit note, which has the next number. You can credit all that is left, ${sayMoney(f.ore, 'en')} without VAT, or only a part.${f.paid ? ' The invoice is paid, so you must pay the money back yourselves.' : ''}`,
  },
  creditAmount: { nb: 'Hvor mye, uten mva.', en: 'How much, without VAT' },
  reason: { nb: 'Hvorfor', en: 'Why' },
  creditsIt: {
    nb: (f: { number: number; part: boolean }) => `Krediterer ${f.part ? 'en del av ' : ''}faktura ${f.number}`,
    en: (f: { number: number; part: boolean }) => `Credits ${f.part ? 'a part of ' : ''}invoice ${f.number}`,
  },
  creditedBy: {
    nb: (f: { number: number; ore: number }) => `Kreditert ${sayMoney(f.ore, 'nb')} med kreditnota ${f.number}`,
    en: (f: { number: number; ore: number }) => `Credited ${sayMoney(f.ore, 'en')} by credit note ${f.number}`,
  },
  left: { nb: 'Står igjen etter kreditering', en: 'Left after crediting' },
  leftIs: {
    nb: (f: { ore: number }) => `${sayMoney(f.ore, 'nb')} står igjen`,
    en: (f: { ore: number }) => `${sayMoney(f.ore, 'en')} left`,
  },
  save: { nb: 'Lagre utkastet', en: 'Save the draft' },

  // Refusals
  notAnOrgNumber: {
    nb: 'Dette er ikke et gyldig organisasjonsnummer. Det har ni sifre.',
    en: 'This is not a valid organisation number. It has nine digits.',
  },
  addressOrNumber: {
    nb: 'Skriv kjøperens adresse eller organisasjonsnummer.',
    en: 'Enter the buyer’s address or organisation number.',
  },
  noAmount: { nb: 'Skriv et beløp over null.', en: 'Enter an amount above zero.' },
  dueBeforeIssued: { nb: 'Forfall kan ikke være før i dag.', en: 'The due date cannot be before today.' },
  notRegistered: {
    nb: 'Vestregionen er ikke satt opp som registrert i Merverdiavgiftsregisteret, og kan da ikke ta merverdiavgift.',
    en: 'The alliance is not set up as registered for VAT, and may then not charge it.',
  },
  adsHaveVat: { nb: 'Annonser er avgiftspliktige. Velg 25 %.', en: 'Advertisements are taxable. Choose 25%.' },
  paidBeforeIssued: {
    nb: 'Fakturaen kan ikke være betalt før den ble utstedt.',
    en: 'The invoice cannot be paid before it was issued.',
  },
  isIssued: {
    nb: 'Fakturaen er utstedt og kan ikke endres. Krediter den hvis noe er feil.',
    en: 'The invoice is issued and cannot be changed. Credit it if something is wrong.',
  },
  notOverdue: {
    nb: 'Fakturaen er ikke forfalt, så det er ingenting å minne om.',
    en: 'The invoice is not overdue, so there is nothing to remind of.',
  },
  notToBePaid: { nb: 'Denne fakturaen venter ikke på betaling.', en: 'This invoice is not waiting to be paid.' },
  notToBeCredited: { nb: 'Denne fakturaen kan ikke krediteres.', en: 'This invoice cannot be credited.' },
  moreThanLeft: {
    nb: (f: { ore: number }) => `Det står bare igjen ${sayMoney(f.ore, 'nb')} å kreditere.`,
    en: (f: { ore: number }) => `Only ${sayMoney(f.ore, 'en')} is left to credit.`,
  },
  wholeKroner: {
    nb: (f: { ore: number }) => `Skriv hele kroner, eller alt som står igjen: ${sayMoney(f.ore, 'nb')}.`,
    en: (f: { ore: number }) => `Enter whole kroner, or all that is left: ${sayMoney(f.ore, 'en')}.`,
  },

  // On paper
  seller: { nb: 'Selger', en: 'Seller' },
  orgNo: {
    nb: (f: { number: string; vat: boolean }) => `Org.nr. ${f.number}${f.vat ? ' MVA' : ''}`,
    en: (f: { number: string; vat: boolean }) => `Org. no. ${f.number}${f.vat ? ' MVA' : ''}`,
  },
  paperNumber: { nb: 'Fakturanummer', en: 'Invoice number' },
  creditNumber: { nb: 'Kreditnotanummer', en: 'Credit note number' },
  paperDate: { nb: 'Dato', en: 'Date' },
  paperDelivery: { nb: 'Levering', en: 'Delivery' },
  description: { nb: 'Beskrivelse', en: 'Description' },
  paperNet: { nb: 'Beløp', en: 'Amount' },
  sumNet: { nb: 'Sum uten merverdiavgift', en: 'Total without VAT' },
  sumVat: {
    nb: (f: { rate: number }) => `Merverdiavgift ${f.rate} %`,
    en: (f: { rate: number }) => `Value-added tax ${f.rate}%`,
  },
  noVat: {
    nb: (f: { why: 'notRegistered' | 'notTaxable' }) =>
      f.why === 'notRegistered'
        ? 'Uten merverdiavgift: Selgeren er ikke registrert i Merverdiavgiftsregisteret.'
        : 'Uten merverdiavgift: Beløpet er ikke vederlag for en avgiftspliktig ytelse.',
    en: (f: { why: 'notRegistered' | 'notTaxable' }) =>
      f.why === 'notRegistered'
        ? 'No value-added tax: the seller is not in the VAT register.'
        : 'No value-added tax: the amount is no consideration for a taxable supply.',
  },
  toPay: { nb: 'Å betale', en: 'To pay' },
  paperTotal: { nb: 'Pris', en: 'Price' },
  toCredit: { nb: 'Til gode', en: 'To your credit' },
  account: { nb: 'Kontonummer', en: 'Account number' },
  markWith: {
    nb: (f: { number: number }) => `Merk betalingen med fakturanummer ${f.number}.`,
    en: (f: { number: number }) => `Please quote invoice number ${f.number}.`,
  },
  creditReason: {
    nb: (f: { reason: string }) => `Grunn: ${f.reason}`,
    en: (f: { reason: string }) => `Reason: ${f.reason}`,
  },
  isDraft: { nb: 'Utkast. Dette er ikke en faktura.', en: 'Draft. This is not an invoice.' },
  notSaid: { nb: 'ikke skrevet', en: 'not given' },
})
