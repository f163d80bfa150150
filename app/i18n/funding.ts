import { sayMoney } from './kroner.ts'
import { counted, words } from './words.ts'

type Kind =
  | ('alliance' | 'host' | 'municipality' | 'county' | 'state' | 'foundation' | 'sponsor' | 'other')
  | ('advertisementSales' | 'sponsorSales')
type Scope = 'artRound' | 'orchestra'

const kinds: Record<Kind, { nb: string; en: string }> = {
  alliance: { nb: 'Alliansen', en: 'The alliance' },
  host: { nb: 'Vertskommune', en: 'Host municipality' },
  municipality: { nb: 'Kommune', en: 'Municipality' },
  county: { nb: 'Fylkeskommune', en: 'County' },
  state: { nb: 'Stat', en: 'State' },
  foundation: { nb: 'Stiftelse eller fond', en: 'Foundation or fund' },
  sponsor: { nb: 'Sponsor uten faktura', en: 'Sponsor without invoice' },
  other: { nb: 'Andre', en: 'Others' },
  advertisementSales: { nb: 'Annonsesalg', en: 'Advertising sales' },
  sponsorSales: { nb: 'Sponsorer med faktura', en: 'Sponsors with invoice' },
}

/** The money of a year. */
export const funding = words({
  money: { nb: 'Økonomi', en: 'Money' },
  moneyAndPlans: { nb: 'Penger og planer', en: 'Money and plans' },
  scopeIs: {
    nb: (f: { scope: Scope }) => (f.scope === 'artRound' ? 'Kunstrunden' : 'Orkesteret'),
    en: (f: { scope: Scope }) => (f.scope === 'artRound' ? 'The art round' : 'The orchestra'),
  },
  titleOf: {
    nb: (f: { scope: Scope; year: number }) =>
      `Økonomien til ${f.scope === 'artRound' ? 'kunstrunden' : 'orkesteret'} ${f.year}`,
    en: (f: { scope: Scope; year: number }) =>
      `The money of ${f.scope === 'artRound' ? 'the art round' : 'the orchestra'} ${f.year}`,
  },
  pages: { nb: 'År og virksomhet', en: 'Year and activity' },
  before: { nb: (f: { year: number }) => `← ${f.year}`, en: (f: { year: number }) => `← ${f.year}` },
  after: { nb: (f: { year: number }) => `${f.year} →`, en: (f: { year: number }) => `${f.year} →` },
  asCsv: { nb: 'CSV', en: 'CSV' },
  asXlsx: { nb: 'Excel', en: 'Excel' },
  applied: { nb: 'Søkt', en: 'Applied for' },
  granted: { nb: 'Bevilget', en: 'Granted' },
  received: { nb: 'Mottatt', en: 'Received' },
  remaining: { nb: 'Gjenstår', en: 'Remaining' },
  appliedCounts: { nb: 'søkt om', en: 'applied for' },
  grantedCounts: { nb: 'bevilget og solgt', en: 'granted and sold' },
  receivedCounts: { nb: 'mottatt', en: 'received' },
  remainingCounts: { nb: 'gjenstår', en: 'remaining' },
  inYear: {
    nb: (f: { year: number; ore: number }) => `${sayMoney(f.ore, 'nb')} i ${f.year}`,
    en: (f: { year: number; ore: number }) => `${sayMoney(f.ore, 'en')} in ${f.year}`,
  },
  shareCome: { nb: 'Kommet av det som er bevilget', en: 'Received of what was granted' },
  partOf: {
    nb: (f: { part: number; whole: number }) => `${sayMoney(f.part, 'nb')} av ${sayMoney(f.whole, 'nb')}`,
    en: (f: { part: number; whole: number }) => `${sayMoney(f.part, 'en')} of ${sayMoney(f.whole, 'en')}`,
  },
  givers: { nb: 'Hvem som gir', en: 'Who gives' },
  giversOf: {
    nb: (f: { year: number }) => `Tilskudd og salg i ${f.year}`,
    en: (f: { year: number }) => `Contributions and sales in ${f.year}`,
  },
  noGivers: { nb: 'Ingen tilskudd er ført for dette året', en: 'No contributions are entered for this year' },
  noGiversHelp: {
    nb: 'Begynn med dem som ga i fjor, eller legg til en giver nedenfor.',
    en: 'Start with last year’s givers, or add one below.',
  },
  giver: { nb: 'Giver', en: 'Giver' },
  giverHelp: { nb: 'Slik navnet skal stå i årsrapporten.', en: 'The name as it is to appear in the annual report.' },
  kind: { nb: 'Type', en: 'Kind' },
  kindHelp: {
    nb: 'En sponsor som får faktura, kommer med av seg selv når fakturaen er utstedt.',
    en: 'A sponsor who gets an invoice is counted by itself once the invoice is issued.',
  },
  kindIs: { nb: (f: { kind: Kind }) => kinds[f.kind].nb, en: (f: { kind: Kind }) => kinds[f.kind].en },
  lastYear: { nb: (f: { year: number }) => `I ${f.year}`, en: (f: { year: number }) => `In ${f.year}` },
  report: { nb: 'Rapport', en: 'Report' },
  reportBy: { nb: (f: { when: string }) => `innen ${f.when}`, en: (f: { when: string }) => `by ${f.when}` },
  reportedOn: { nb: (f: { when: string }) => `levert ${f.when}`, en: (f: { when: string }) => `sent ${f.when}` },
  late: { nb: 'Forsinket', en: 'Late' },
  moneyLate: { nb: 'Penger forsinket', en: 'Money late' },
  reportLate: { nb: 'Rapport forsinket', en: 'Report late' },
  refused: { nb: 'Avslag', en: 'Refused' },
  demo: { nb: 'Demo', en: 'Demo' },
  byInvoice: { nb: 'med faktura, uten mva.', en: 'by invoice, without VAT' },
  sum: { nb: 'Sum', en: 'Total' },
  goneTitle: { nb: 'Ga i fjor, men er ikke ført i år', en: 'Gave last year, not entered this year' },
  addGiver: { nb: 'Legg til en giver', en: 'Add a giver' },
  giverKnown: {
    nb: 'Denne giveren er ført for dette året fra før.',
    en: 'This giver is already entered for this year.',
  },
  appliedOre: { nb: 'Søkt om', en: 'Applied for' },
  appliedOn: { nb: 'Søknaden sendt', en: 'Application sent' },
  reference: { nb: 'Saksnummer hos giveren', en: 'The giver’s case number' },
  grantedOn: { nb: 'Bevilget den', en: 'Granted on' },
  refusedOn: { nb: 'Avslag den', en: 'Refused on' },
  terms: { nb: 'Vilkår', en: 'Terms' },
  termsHelp: {
    nb: 'Det giveren ber om, for eksempel logo i katalogen.',
    en: 'What the giver asks for, for example a logo in the catalogue.',
  },
  reportDueOn: { nb: 'Rapport innen', en: 'Report due' },
  reportedOnField: { nb: 'Rapport levert', en: 'Report sent' },
  note: { nb: 'Merknad', en: 'Note' },
  optional: { nb: 'kan stå tom', en: 'optional' },
  save: { nb: 'Lagre', en: 'Save' },
  saveGiver: { nb: 'Legg til giveren', en: 'Add the giver' },
  saved: { nb: 'Lagret.', en: 'Saved.' },
  copy: {
    nb: (f: { year: number }) => `Hent givere og budsjett fra ${f.year}`,
    en: (f: { year: number }) => `Bring givers and budget from ${f.year}`,
  },
  copyHelp: {
    nb: 'Giverne kommer med vilkårene sine og uten beløp, budsjettet med fjorårets tall. Det som er ført i år, blir stående.',
    en: 'Givers come with their terms and without amounts, the budget with last year’s figures. What is entered this year stays.',
  },
  copied: {
    nb: (f: { givers: number; lines: number }) =>
      `Hentet ${counted('nb', f.givers, 'giver', 'givere')} og ${counted('nb', f.lines, 'budsjettpost', 'budsjettposter')}.`,
    en: (f: { givers: number; lines: number }) =>
      `Brought ${counted('en', f.givers, 'giver', 'givers')} and ${counted('en', f.lines, 'budget line', 'budget lines')}.`,
  },
  nothingToCopy: {
    nb: (f: { year: number }) => `Alt som er ført for ${f.year}, er her fra før.`,
    en: (f: { year: number }) => `All that is entered for ${f.year} is here already.`,
  },
  toInvoices: { nb: 'Fakturaer', en: 'Invoices' },
  full: { nb: 'Det er ikke plass til flere linjer dette året.', en: 'There is no room for more lines this year.' },

  // One contribution
  contributionFrom: {
    nb: (f: { giver: string; year: number }) => `${f.giver} ${f.year}`,
    en: (f: { giver: string; year: number }) => `${f.giver} ${f.year}`,
  },
  theContribution: { nb: 'Søknad og bevilgning', en: 'Application and grant' },
  instalments: { nb: 'Utbetalinger', en: 'Instalments' },
  noInstalments: { nb: 'Ingen utbetalinger er ført', en: 'No instalments are entered' },
  noInstalmentsHelp: {
    nb: 'Før opp når pengene ventes, eller at de er kommet.',
    en: 'Enter when the money is expected, or that it has come.',
  },
  amount: { nb: 'Beløp', en: 'Amount' },
  due: { nb: 'Ventes', en: 'Expected' },
  came: { nb: 'Kom', en: 'Came' },
  receivedOn: { nb: 'Mottatt den', en: 'Received on' },
  notCome: { nb: 'ikke kommet', en: 'not come' },
  addInstalment: { nb: 'Før en utbetaling', en: 'Enter an instalment' },
  changeInstalment: { nb: 'Rett utbetalingen', en: 'Edit the instalment' },
  saveInstalment: { nb: 'Før utbetalingen', en: 'Enter the instalment' },
  markReceived: { nb: 'Er mottatt', en: 'Has come' },
  markReceivedOf: {
    nb: (f: { ore: number }) => `${sayMoney(f.ore, 'nb')} er mottatt`,
    en: (f: { ore: number }) => `${sayMoney(f.ore, 'en')} has come`,
  },
  edit: { nb: 'Rett', en: 'Edit' },
  editOf: { nb: (f: { what: string }) => `Rett ${f.what}`, en: (f: { what: string }) => `Edit ${f.what}` },
  stopEditing: { nb: 'Avbryt', en: 'Cancel' },
  remove: { nb: 'Ta bort', en: 'Remove' },
  removeGiver: { nb: 'Ta bort giveren', en: 'Remove the giver' },
  removeGiverHelp: {
    nb: 'Bare for det som er ført ved en feil. Har giveren sagt nei, skriver du datoen for avslaget.',
    en: 'Only for what was entered by mistake. If the giver said no, enter the day of the refusal.',
  },
  earlier: { nb: 'Tidligere år', en: 'Earlier years' },
  year: { nb: 'År', en: 'Year' },
  yearsOfGiver: {
    nb: (f: { giver: string }) => `Tilskudd fra ${f.giver} i tidligere år`,
    en: (f: { giver: string }) => `Contributions from ${f.giver} in earlier years`,
  },

  // Refusals
  negative: { nb: 'Beløpet kan ikke være negativt.', en: 'The amount cannot be negative.' },
  aboveZero: { nb: 'Skriv et beløp over null.', en: 'Enter an amount above zero.' },
  notYet: { nb: 'Denne dagen er ikke kommet ennå.', en: 'This day has not come yet.' },
  dateWithoutAmount: {
    nb: 'Skriv beløpet også når du skriver datoen.',
    en: 'Enter the amount too when you enter the date.',
  },
  grantedBeforeApplied: {
    nb: 'Pengene kan ikke være bevilget før søknaden ble sendt.',
    en: 'The money cannot be granted before the application was sent.',
  },
  refusedBeforeApplied: {
    nb: 'Avslaget kan ikke være eldre enn søknaden.',
    en: 'The refusal cannot be older than the application.',
  },
  grantedAndRefused: {
    nb: 'Det er ført en bevilgning. Ta bort beløpet hvis giveren sa nei.',
    en: 'A grant is entered. Remove the amount if the giver refused.',
  },
  reportBeforeGranted: {
    nb: 'Rapporten kan ikke være eldre enn bevilgningen.',
    en: 'The report cannot be older than the grant.',
  },
  grantFirst: {
    nb: 'Skriv først hva som er bevilget. Det kan ikke komme mer enn det.',
    en: 'Enter first what was granted. No more than that can come.',
  },
  receivedMore: {
    nb: (f: { ore: number }) => `Det er alt mottatt ${sayMoney(f.ore, 'nb')}, og det er mer enn dette.`,
    en: (f: { ore: number }) => `${sayMoney(f.ore, 'en')} has come already, which is more than this.`,
  },
  plannedMore: {
    nb: (f: { ore: number }) =>
      `Utbetalingene som er ført, er ${sayMoney(f.ore, 'nb')} til sammen, og det er mer enn dette.`,
    en: (f: { ore: number }) => `The instalments come to ${sayMoney(f.ore, 'en')}, which is more than this.`,
  },
  moreThanLeft: {
    nb: (f: { ore: number }) =>
      `Av det som er bevilget, gjenstår ${sayMoney(f.ore, 'nb')}. Har giveren gitt mer, retter du bevilgningen først.`,
    en: (f: { ore: number }) =>
      `Of what was granted ${sayMoney(f.ore, 'en')} is left. If the giver has given more, change the grant first.`,
  },
  receivedBeforeGranted: {
    nb: 'Pengene kan ikke være mottatt før de ble bevilget.',
    en: 'The money cannot have come before it was granted.',
  },
  hasReceived: {
    nb: 'Det er mottatt penger fra denne giveren. Ta bort utbetalingene først hvis de er ført feil.',
    en: 'Money has come from this giver. Remove the instalments first if they are wrong.',
  },
  tooManyInstalments: {
    nb: (f: { most: number }) => `Et tilskudd kan ha ${f.most} utbetalinger.`,
    en: (f: { most: number }) => `A contribution can have ${f.most} instalments.`,
  },
  tooMuch: {
    nb: (f: { ore: number }) => `Beløpet kan være høyst ${sayMoney(f.ore, 'nb')}.`,
    en: (f: { ore: number }) => `The amount can be at most ${sayMoney(f.ore, 'en')}.`,
  },
})
