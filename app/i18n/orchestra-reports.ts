import { courseRules, memberRules, memberSources } from './orchestra-report-rules.ts'
import { counted, words } from './words.ts'

interface Figures {
  count?: number
  under?: number
  of?: number
  approved?: number
  leader?: number
  least?: number
  minutes?: number
}

/** "72 t", "4 t 30 min" */
const hours = (minutes: number, unit: 't' | 'h'): string => {
  const [h, m] = [Math.floor(minutes / 60), minutes % 60]
  return m === 0 ? `${h} ${unit}` : `${h} ${unit} ${m} min`
}

/** Reports of the orchestra and its association: rules, what they rest on, and what was frozen. */
export const orchestraReports = words({
  orchestra: { nb: 'Orkesteret', en: 'The orchestra' },
  title: { nb: 'Rapporter', en: 'Reports' },
  titleYear: {
    nb: (f: { year: number }) => `Rapporter for ${f.year}`,
    en: (f: { year: number }) => `Reports for ${f.year}`,
  },
  otherYears: { nb: 'Andre år', en: 'Other years' },
  rule: { nb: 'Krav', en: 'Rule' },
  state: { nb: 'Status', en: 'Status' },
  basis: { nb: 'Grunnlag', en: 'Basis' },
  source: { nb: (f: { source: string }) => `Kilde: ${f.source}`, en: (f: { source: string }) => `Source: ${f.source}` },
  met: { nb: 'oppfylt', en: 'met' },
  notMet: { nb: 'ikke oppfylt', en: 'not met' },
  unsaid: { nb: 'oppgis av styret', en: 'stated by the board' },

  // Members
  membersTitle: { nb: 'Medlemmer 31. desember', en: 'Members on 31 December' },
  membersLede: {
    nb: 'Grunnlag for årsoppdateringen til De Unges Orkesterforbund og for søknaden til Frifond. Hentes fra foreningens eget register.',
    en: 'The basis for the yearly update to De Unges Orkesterforbund and the application to Frifond. Taken from the association’s own register.',
  },
  memberRule: {
    nb: (f: { rule: keyof typeof memberRules }) => memberRules[f.rule].nb,
    en: (f: { rule: keyof typeof memberRules }) => memberRules[f.rule].en,
  },
  memberSource: {
    nb: (f: { rule: keyof typeof memberSources }) => memberSources[f.rule],
    en: (f: { rule: keyof typeof memberSources }) => memberSources[f.rule],
  },
  memberBasis: {
    nb: (f: { rule: keyof typeof memberRules; facts: Figures }) => {
      const { count = 0, under = 0, of = 0 } = f.facts
      switch (f.rule) {
        case 'members':
          return counted('nb', count, 'medlem', 'medlemmer')
        case 'ownBoard':
          return counted('nb', count, 'medlem i styret', 'medlemmer i styret')
        case 'share':
          return `${under} av ${of} er under 26 år`
        case 'counting':
          return `${count} av ${of} teller`
        case 'complete':
          return count === 0 ? 'alle' : `${count} mangler noe`
        case 'unique':
          return count === 0 ? 'ingen' : `${count} linjer ligner på hverandre`
        default:
          return 'oppgis av styret'
      }
    },
    en: (f: { rule: keyof typeof memberRules; facts: Figures }) => {
      const { count = 0, under = 0, of = 0 } = f.facts
      switch (f.rule) {
        case 'members':
          return counted('en', count, 'member', 'members')
        case 'ownBoard':
          return counted('en', count, 'member on the board', 'members on the board')
        case 'share':
          return `${under} of ${of} are under 26`
        case 'counting':
          return `${count} of ${of} count`
        case 'complete':
          return count === 0 ? 'all' : `${count} lack something`
        case 'unique':
          return count === 0 ? 'none' : `${count} lines look alike`
        default:
          return 'stated by the board'
      }
    },
  },
  countingRows: {
    nb: 'Under 26 år, men uten betaling på minst 50 kr:',
    en: 'Under 26, but without a payment of at least NOK 50:',
  },
  completeRows: { nb: 'Mangler adresse, postnummer eller kommune:', en: 'Lack address, postcode or municipality:' },
  lines: { nb: (f: { count: number }) => `Listen (${f.count})`, en: (f: { count: number }) => `The list (${f.count})` },
  name: { nb: 'Navn', en: 'Name' },
  birthYear: { nb: 'Fødselsår', en: 'Year of birth' },
  address: { nb: 'Adresse', en: 'Address' },
  postalCode: { nb: 'Postnummer', en: 'Postcode' },
  city: { nb: 'Poststed', en: 'Town' },
  municipality: { nb: 'Kommune', en: 'Municipality' },
  municipalityNumber: { nb: 'Kommunenummer', en: 'Municipality number' },
  paid: { nb: 'Betalt kontingent', en: 'Fee paid' },
  under26: { nb: 'Under 26 år', en: 'Under 26' },
  counts: { nb: 'Teller', en: 'Counts' },
  yes: { nb: 'ja', en: 'yes' },
  no: { nb: 'nei', en: 'no' },
  noMembers: { nb: 'Ingen var medlem 31. desember dette året', en: 'Nobody was a member on 31 December of this year' },
  freeze: { nb: 'Frys listen', en: 'Freeze the list' },
  freezeHelp: {
    nb: 'Listen lagres slik registeret står nå, og kan ikke endres etterpå. Rettes registeret senere, fryser du en ny utgave ved siden av.',
    en: 'The list is kept as the register stands now and cannot be changed afterwards. If the register is corrected later, you freeze a new edition beside it.',
  },
  freezeWaits: {
    nb: (f: { date: string }) =>
      `Listen gjelder 31. desember og kan fryses fra ${f.date}. Til da viser siden hvordan det ligger an.`,
    en: (f: { date: string }) =>
      `The list is of 31 December and can be frozen from ${f.date}. Until then the page shows how it stands.`,
  },
  tooEarly: {
    nb: (f: { year: number }) => `Listen gjelder 31. desember ${f.year} og kan ikke fryses før den dagen.`,
    en: (f: { year: number }) => `The list is of 31 December ${f.year} and cannot be frozen before that day.`,
  },
  linesChanged: {
    nb: (f: { count: number }) =>
      `Registeret er endret: nå er det ${f.count} linjer. Se over listen før du fryser den.`,
    en: (f: { count: number }) =>
      `The register has changed: there are ${f.count} lines now. Look through the list before you freeze it.`,
  },
  states: { nb: 'Styret bekrefter', en: 'The board confirms' },
  freezeDo: {
    nb: (f: { count: number }) => `Frys listen med ${counted('nb', f.count, 'medlem', 'medlemmer')}`,
    en: (f: { count: number }) => `Freeze the list of ${counted('en', f.count, 'member', 'members')}`,
  },
  frozen: { nb: 'Frosne lister', en: 'Frozen lists' },
  noneFrozen: { nb: 'Ingenting er frosset for dette året.', en: 'Nothing is frozen for this year.' },
  frozenLine: {
    nb: (f: { revision: number; at: string; by: string; count: number }) =>
      `Utgave ${f.revision}, frosset ${f.at} av ${f.by}: ${counted('nb', f.count, 'linje', 'linjer')}`,
    en: (f: { revision: number; at: string; by: string; count: number }) =>
      `Edition ${f.revision}, frozen ${f.at} by ${f.by}: ${counted('en', f.count, 'line', 'lines')}`,
  },
  sum: { nb: (f: { sum: string }) => `Kontrollsum ${f.sum}`, en: (f: { sum: string }) => `Checksum ${f.sum}` },
  broken: {
    nb: 'Kontrollsummen stemmer ikke: innholdet er endret etter at det ble frosset.',
    en: 'The checksum does not match: the content was changed after it was frozen.',
  },
  nowFrozen: {
    nb: 'Rapporten er frosset. Filene ligger under den.',
    en: 'The report is frozen. Its files are below it.',
  },
  asCsv: { nb: 'CSV', en: 'CSV' },
  asXlsx: { nb: 'Excel', en: 'Excel' },

  // Courses
  coursesTitle: { nb: 'Opplæringstilskudd', en: 'Attendance grant' },
  coursesLede: {
    nb: 'Fellesøvelsene er ett kurs, og gruppeøvelsene i hver instrumentfamilie er egne kurs. Timene kommer fra oppmøtelistene.',
    en: 'The full rehearsals are one course, and the sectionals of each family of instruments courses of their own. The hours come from the roll calls.',
  },
  coursesSource: {
    nb: 'Kilder: Musikkens studieforbund (sider fra 2021 og senere), Vestland og Rogaland musikkråd. Satsene på 120 og 50 kr timen sto på en udatert side; søk opp dagens satser før dere regner med beløpet.',
    en: 'Sources: Musikkens studieforbund (pages of 2021 and later), Vestland and Rogaland music councils. The rates of NOK 120 and 50 an hour stood on an undated page; look up today’s rates before you rely on the amount.',
  },
  noCourses: { nb: 'Ingen oppmøtelister er ført dette semesteret.', en: 'No roll calls were kept in this semester.' },
  courseRule: {
    nb: (f: { rule: keyof typeof courseRules }) => courseRules[f.rule].nb,
    en: (f: { rule: keyof typeof courseRules }) => courseRules[f.rule].en,
  },
  courseBasis: {
    nb: (f: { rule: keyof typeof courseRules; facts: Figures }) => {
      const { approved = 0, leader = 0, minutes = 0 } = f.facts
      if (f.rule === 'participants')
        return `${counted('nb', approved, 'deltaker', 'deltakere')}${leader ? ' og leder' : ''}`
      return hours(minutes, 't')
    },
    en: (f: { rule: keyof typeof courseRules; facts: Figures }) => {
      const { approved = 0, leader = 0, minutes = 0 } = f.facts
      if (f.rule === 'participants')
        return `${counted('en', approved, 'participant', 'participants')}${leader ? ' and a leader' : ''}`
      return hours(minutes, 'h')
    },
  },
  planBasis: {
    nb: (f: { plan: string; approved: string }) =>
      f.approved === '' ? `${f.plan}, uten dato for godkjenning` : `${f.plan}, godkjent ${f.approved}`,
    en: (f: { plan: string; approved: string }) =>
      f.approved === '' ? `${f.plan}, without a date of approval` : `${f.plan}, approved ${f.approved}`,
  },
  noPlan: { nb: 'ingen studieplan er ført', en: 'no study plan is entered' },
  isAnnounced: { nb: 'bekreftet av sekretariatet', en: 'confirmed by the secretariat' },
  notAnnounced: { nb: 'ikke bekreftet', en: 'not confirmed' },
  noLeader: { nb: 'ingen leder er ført', en: 'no leader is entered' },
  hoursBasis: {
    nb: (f: { hours: number; days: string }) => `${hours(f.hours, 't')}, ${f.days}`,
    en: (f: { hours: number; days: string }) => `${hours(f.hours, 'h')}, ${f.days}`,
  },
  belowLine: { nb: 'Gamle nok, men under 75 %:', en: 'Old enough, but below 75%:' },
  tutti: { nb: 'Fellesøvelser', en: 'Full rehearsals' },
  estimate: {
    nb: (f: { amount: string; hours: number }) => `Anslag: ${f.amount} for ${hours(f.hours, 't')}`,
    en: (f: { amount: string; hours: number }) => `Estimate: ${f.amount} for ${hours(f.hours, 'h')}`,
  },
  estimateIf: {
    nb: (f: { amount: string; hours: number }) =>
      `Anslag når kravene er oppfylt: ${f.amount} for ${hours(f.hours, 't')}`,
    en: (f: { amount: string; hours: number }) =>
      `Estimate once the rules are met: ${f.amount} for ${hours(f.hours, 'h')}`,
  },
  courseNotFrozen: { nb: 'Rapporten er ikke frosset.', en: 'The report is not frozen.' },
  courseWaits: {
    nb: (f: { date: string }) => `Rapporten kan fryses fra ${f.date}, når semesteret er over.`,
    en: (f: { date: string }) => `The report can be frozen from ${f.date}, when the semester is over.`,
  },
  courseSaved: { nb: 'Opplysningene om kurset er lagret.', en: 'The facts of the course are saved.' },
  courseHead: {
    nb: (f: { approved: number; hours: number }) =>
      `${counted('nb', f.approved, 'godkjent', 'godkjente')}, ${hours(f.hours, 't')}`,
    en: (f: { approved: number; hours: number }) => `${f.approved} approved, ${hours(f.hours, 'h')}`,
  },
  isFrozen: { nb: 'frosset', en: 'frozen' },
  stands: { nb: 'alle krav oppfylt', en: 'every rule met' },
  falls: { nb: 'noe mangler', en: 'something is missing' },
  participant: { nb: 'Deltaker', en: 'Participant' },
  attended: { nb: 'Til stede', en: 'Present' },
  held: { nb: 'Av', en: 'Of' },
  time: {
    nb: (f: { minutes: number }) => hours(f.minutes, 't'),
    en: (f: { minutes: number }) => hours(f.minutes, 'h'),
  },
  share: { nb: 'Andel', en: 'Share' },
  approved: { nb: 'Godkjent', en: 'Approved' },
  tooYoung: { nb: 'under 14', en: 'under 14' },
  courseFacts: { nb: 'Opplysninger om kurset', en: 'Details of the course' },
  courseTitle: { nb: 'Navnet på kurset', en: 'Name of the course' },
  plan: { nb: 'Studieplan', en: 'Study plan' },
  planApproved: { nb: 'Planen ble godkjent', en: 'The plan was approved' },
  leader: { nb: 'Leder', en: 'Leader' },
  announced: { nb: 'Kurset er kunngjort og åpent for andre', en: 'The course is announced and open to others' },
  saveCourse: { nb: 'Lagre opplysningene', en: 'Save the details' },
  freezeCourse: { nb: 'Frys rapporten', en: 'Freeze the report' },
  semesterRuns: {
    nb: 'Rapporten kan fryses når semesteret er over.',
    en: 'The report can be frozen when the semester is over.',
  },
  participants: {
    nb: (f: { count: number }) => `Deltakere (${f.count})`,
    en: (f: { count: number }) => `Participants (${f.count})`,
  },
  optional: { nb: 'valgfritt', en: 'optional' },
  hoursWithLeader: { nb: 'Timer med leder', en: 'Hours with a leader' },
  hoursWithout: { nb: 'Timer uten leder', en: 'Hours without a leader' },
  firstDay: { nb: 'Første dag', en: 'First day' },
  lastDay: { nb: 'Siste dag', en: 'Last day' },
  hoursAttended: { nb: 'Timer til stede', en: 'Hours present' },
  course: { nb: 'Kurs', en: 'Course' },

  // Municipalities
  homesTitle: { nb: 'Medlemmer etter hjemkommune', en: 'Members by home municipality' },
  homesLede: { nb: 'Til årsrapporten og kommunene.', en: 'For the annual report and the municipalities.' },
  youth: { nb: 'Ungdom', en: 'Youth' },
  junior: { nb: 'Juniorer', en: 'Juniors' },
  inAll: { nb: 'Til sammen', en: 'In all' },
  unknownHome: { nb: 'ukjent', en: 'not known' },
  semester: { nb: 'Semester', en: 'Semester' },
  noHomes: {
    nb: 'Ingen hadde plass i orkesteret dette året.',
    en: 'Nobody had a place in the orchestra in this year.',
  },
  asFile: { nb: 'Last ned', en: 'Download' },
})
