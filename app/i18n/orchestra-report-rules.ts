/** What the grants ask for, rule by rule, and where each rule is found. */
export const memberRules = {
  members: { nb: 'Foreningen har egne medlemmer', en: 'The association has members of its own' },
  ownBoard: { nb: 'Styret er valgt av og blant medlemmene', en: 'The board is elected of and among the members' },
  statutes: { nb: 'Foreningen har egne vedtekter', en: 'The association has statutes of its own' },
  yearReport: { nb: 'Foreningen har egen årsmelding', en: 'The association has a yearly report of its own' },
  accounts: { nb: 'Foreningen har eget, revidert regnskap', en: 'The association has audited accounts of its own' },
  share: { nb: 'Minst en tredel av medlemmene er under 26 år', en: 'At least a third of the members are under 26' },
  counting: {
    nb: 'Tellende medlemmer er under 26 år 31. desember og har betalt minst 50 kr',
    en: 'Counting members are under 26 on 31 December and have paid at least NOK 50',
  },
  complete: {
    nb: 'Hvert medlem står med navn, fødselsår, adresse og kommune',
    en: 'Each member is listed with name, year of birth, address and municipality',
  },
  unique: { nb: 'Ingen står to ganger', en: 'Nobody is listed twice' },
}
export const memberSources = {
  members: 'orkester.no/om-unof/bli-unof-medlem',
  ownBoard: 'orkester.no/om-unof/bli-unof-medlem, orkester.no/stotteordning/frifond',
  statutes: 'orkester.no/om-unof/bli-unof-medlem',
  yearReport: 'orkester.no/om-unof/bli-unof-medlem',
  accounts: 'orkester.no/om-unof/bli-unof-medlem',
  share: 'orkester.no/stotteordning/frifond',
  counting: 'LNU, Frifond organisasjon 2014 og 2024',
  complete: 'tilskudd.dfo.no/ordning/DT-0023',
  unique: 'tilskudd.dfo.no/ordning/DT-0023',
}
export const courseRules = {
  plan: {
    nb: 'Godkjent studieplan var valgt før kurset begynte',
    en: 'An approved study plan was chosen before the course began',
  },
  announced: { nb: 'Kurset var åpent og kunngjort', en: 'The course was open and announced' },
  leader: { nb: 'Kurset har en leder', en: 'The course has a leader' },
  participants: {
    nb: 'Minst fire med leder, hver 14 år i kalenderåret og til stede minst 75 %',
    en: 'At least four with the leader, each 14 in the calendar year and present at least 75%',
  },
  hours: { nb: 'Minst fire timer', en: 'At least four hours' },
}
