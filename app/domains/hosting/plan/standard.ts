/** What the template of milestones is filled with first. The secretariat makes it its own after that. */
import type { TemplateMilestone, TemplateTask } from './plan.ts'

export type NewTemplateTask = Omit<TemplateTask, 'id'>
export type NewTemplateMilestone = Omit<TemplateMilestone, 'id' | 'version' | 'retiredAt' | 'tasks'> & {
  tasks: readonly NewTemplateTask[]
}

type Words = readonly [nb: string, en: string]
type Side = TemplateTask['side']

/** So many months before the opening, on a side: what is reached, what shows it, and what is to be done for it. */
const milestone = (
  monthsBefore: number,
  side: Side,
  [titleNb, titleEn]: Words,
  [evidence, evidenceEn]: Words,
  tasks: readonly (readonly [Side, ...Words])[],
): NewTemplateMilestone => ({
  ...{ monthsBefore, position: 1, side, titleNb, titleEn, evidence, evidenceEn },
  tasks: tasks.map(([whose, nb, en], index) => ({ position: index + 1, side: whose, titleNb: nb, titleEn: en })),
})

/** Three years before the opening until three months after it: search, inspection, decision, agreement, and the work. */
export const STANDARD_TEMPLATE: readonly NewTemplateMilestone[] = [
  milestone(
    36,
    'office',
    ['En kommune vil være vertskap', 'A municipality wants to host'],
    ['Svaret fra kommunen, med navn på kontakten', "The municipality's answer, with the name of its contact"],
    [
      ['office', 'Se på tavla hvem som har ventet lengst', 'See on the board who has waited longest'],
      ['office', 'Spør minst to kommuner, og noter svarene', 'Ask at least two municipalities, and note the answers'],
      ['office', 'Finn en kommune som kan være reserve', 'Find a municipality that can stand by'],
      ['host', 'Pek ut en kontakt i kommunen', 'Name a contact in the municipality'],
    ],
  ),
  milestone(
    24,
    'office',
    ['Lokalene er befart, og saken er meldt inn', 'The venues are inspected, and the case is announced'],
    [
      'Sjekklista for hvert lokale, og saksnummeret i kommunen',
      "The checklist of each venue, and the municipality's case number",
    ],
    [
      [
        'host',
        'Foreslå lokaler med veggplass til rundt hundre verk',
        'Propose venues with walls for some hundred works',
      ],
      ['office', 'Dra på befaring og fyll ut sjekklista', 'Inspect the venues and fill in the checklist'],
      [
        'office',
        'Send kommunen grunnlaget: kostnad, ansvar og hva kommunen får igjen',
        'Send the municipality the grounds: cost, responsibility and what it gains',
      ],
      ['host', 'Meld saken inn til politisk behandling', 'Put the case before the politicians'],
    ],
  ),
  milestone(
    18,
    'host',
    ['Vertskapet er vedtatt politisk', 'The politicians have decided to host'],
    ['Vedtaket, med møtedato og saksnummer', 'The decision, with the date of the meeting and the case number'],
    [
      ['host', 'Legg fram saken i god tid før et kommunevalg', 'Present the case well before a municipal election'],
      ['office', 'Møt i utvalget hvis politikerne ber om det', 'Attend the committee if the politicians ask for it'],
      ['host', 'Få bidraget inn i økonomiplanen', 'Get the contribution into the financial plan'],
      ['host', 'Send vedtaket til sekretariatet', 'Send the decision to the secretariat'],
    ],
  ),
  milestone(
    12,
    'office',
    [
      'Avtalen er underskrevet, og prosjektgruppen er i gang',
      'The agreement is signed, and the project group has begun',
    ],
    [
      'Den underskrevne avtalen og referatet fra det første møtet',
      'The signed agreement, and the minutes of the first meeting',
    ],
    [
      [
        'office',
        'Skriv avtalen om bidrag, lokale, ansvar og forsikring',
        'Write the agreement on contribution, venue, responsibility and insurance',
      ],
      ['host', 'Skriv under avtalen', 'Sign the agreement'],
      ['host', 'Sett sammen prosjektgruppen', 'Put the project group together'],
      ['office', 'Kall inn til det første møtet', 'Call the first meeting'],
      [
        'host',
        'Hold av lokalet til rigging, utstilling og nedrigging',
        'Book the venue for rigging, exhibition and taking down',
      ],
    ],
  ),
  milestone(
    6,
    'host',
    ['Rom, vakthold og forsikring er avklart', 'Rooms, guards and insurance are settled'],
    [
      'Romplanen med mål, og skriftlig svar fra forsikringsselskapet',
      'The plan of the rooms with measures, and a written answer from the insurer',
    ],
    [
      ['host', 'Mål opp rommene og send planen', 'Measure the rooms and send the plan'],
      [
        'office',
        'Få bekreftet at verkene er forsikret i lokalet',
        'Have it confirmed that the works are insured there',
      ],
      ['host', 'Avtal åpningstider og hvem som låser', 'Agree on the hours and on who locks up'],
      ['office', 'Lys ut årets kunstrunde for kunstnerne', 'Open the call to the artists'],
      [
        'host',
        'Snakk med skoler, lag og næringsliv om å være med',
        'Talk to schools, clubs and businesses about taking part',
      ],
    ],
  ),
  milestone(
    2,
    'host',
    ['Levering, rigging og åpning er planlagt', 'Delivery, rigging and opening are planned'],
    [
      'Riggeplanen, vaktlista og programmet for åpningen',
      'The plan for rigging, the list of duties and the programme of the opening',
    ],
    [
      ['office', 'Del ut tider til kunstnerne på leveringsdagen', 'Give the artists their times on the delivery day'],
      ['host', 'Finn folk som tar imot og henger verkene', 'Find people to receive and hang the works'],
      ['host', 'Fyll vaktlista for alle åpne dager', 'Fill the list of duties for every open day'],
      ['office', 'Send innbydelsen til åpningen', 'Send the invitation to the opening'],
      ['host', 'Bestill servering og lyd til åpningen', 'Order refreshments and sound for the opening'],
      ['host', 'Skilt veien fra stasjonen og parkeringen', 'Put up signs from the station and the car park'],
      ['office', 'Send katalogen og etikettene i trykken', 'Send the catalogue and the labels to print'],
    ],
  ),
  milestone(
    -3,
    'office',
    ['Vertskapet er evaluert', 'The hosting is evaluated'],
    ['Evalueringen, med råd til den neste vertskommunen', 'The evaluation, with advice to the next host'],
    [
      ['office', 'Gjør opp salget med kunstnerne', 'Settle the sales with the artists'],
      ['host', 'Send oversikten over hva kommunen har brukt', 'Send the account of what the municipality has spent'],
      [
        'host',
        'Skriv hva som gikk bra, og hva du ville gjort annerledes',
        'Write what went well, and what you would change',
      ],
      ['office', 'Hold evalueringsmøtet med prosjektgruppen', 'Hold the evaluation meeting with the project group'],
      ['office', 'Gi rådene videre til neste vertskommune', 'Hand the advice on to the next host'],
    ],
  ),
]
