/** What is known of the houses, and the project group of 2013 with two of its meetings. Everybody in it is invented. */
import { markTask } from '#app/domains/hosting/plan/commands/mark-task.server.ts'
import { addAction } from '#app/domains/hosting/project/commands/add-action.server.ts'
import { addMember } from '#app/domains/hosting/project/commands/add-member.server.ts'
import { answerMeeting } from '#app/domains/hosting/project/commands/answer-meeting.server.ts'
import { callMeeting } from '#app/domains/hosting/project/commands/call-meeting.server.ts'
import { inviteGroup } from '#app/domains/hosting/project/commands/invite-group.server.ts'
import { sendMinutes } from '#app/domains/hosting/project/commands/send-minutes.server.ts'
import { writeMinutes } from '#app/domains/hosting/project/commands/write-minutes.server.ts'
import { replyKey } from '#app/domains/hosting/project/reply-key.server.ts'
import { meetingView } from '#app/domains/hosting/project/screens.server.ts'
import { hostingsOf } from '#app/domains/hosting/queries.server.ts'
import { changeVenue } from '#app/domains/hosting/venue/commands/change-venue.server.ts'
import { considerVenue } from '#app/domains/hosting/venue/commands/consider-venue.server.ts'
import { inspectVenue } from '#app/domains/hosting/venue/commands/inspect-venue.server.ts'
import type { ChecklistFacts } from '#app/domains/hosting/venue/input.ts'
import { hostingVenuesView, venueView } from '#app/domains/hosting/venue/screens.server.ts'
import { addDays } from '#app/kernel/when.ts'
import { YEAR } from './figures.ts'
import type { At } from './moment.ts'
import { officeOf } from './office.server.ts'

type Known = Partial<Omit<ChecklistFacts, 'version' | 'name'>>

const NOTHING: Omit<ChecklistFacts, 'version' | 'name'> = {
  ...{
    address: '',
    postalCode: '',
    place: '',
    lat: null,
    lng: null,
    areaM2: null,
    hangingM: null,
    heightCm: null,
    stepFree: null,
  },
  ...{ accessNote: '', transport: '', parking: null, climate: null, climateNote: '', guards: null, guardsNote: '' },
  ...{ insurance: null, insuranceNote: '', riggingDays: null, rent: null, remark: '' },
}

const ARENA: Known = {
  ...{ place: 'Vestfossen', areaM2: 700, hangingM: 150, heightCm: 420, stepFree: true, parking: 80 },
  ...{ accessNote: 'Rampe ved hovedinngangen', transport: 'Vestfossen stasjon, få minutter å gå', climate: true },
  ...{ guards: false, guardsNote: 'Frivillige fra kunstforeningen', insurance: true, riggingDays: 5, rent: 0 },
  remark: 'Tallene er oppdiktet for demonstrasjonen.',
}
/** Two houses for the year after next: one that is known well, and one of which little is asked. */
const AHEAD: { name: string; on: string; findings: string; known: Known }[] = [
  {
    ...{ name: 'Gamle Sparebanken', on: '2013-09-03', findings: 'Fint lys i første etasje. Trangt for store verk.' },
    known: {
      ...{ areaM2: 320, hangingM: 96, heightCm: 310, stepFree: false, accessNote: 'Tre trinn ved inngangen' },
      ...{ transport: 'Buss til døra', parking: 12, climate: true, guards: true, insurance: true, riggingDays: 3 },
      remark: 'Huset er oppdiktet for demonstrasjonen.',
    },
  },
  {
    ...{ name: 'Verkstedhallen', on: '2014-01-15', findings: '' },
    known: { areaM2: 900, hangingM: 140, heightCm: 600, remark: 'Huset er oppdiktet for demonstrasjonen.' },
  },
]

const GROUP = [
  { name: 'Ragna Rigg (demo)', email: 'ragna.rigg@prosjekt.example.com', task: 'tekniker' },
  { name: 'Viggo Vakt (demo)', email: 'viggo.vakt@prosjekt.example.com', task: 'vakter' },
  { name: 'Inga Innhold (demo)', email: 'inga.innhold@prosjekt.example.com', task: 'informasjon' },
]
const MEETINGS = [
  {
    ...{ title: 'Prosjektmøte 1', date: '2013-03-14', place: 'Rådhuset i Hokksund' },
    agenda: '- Lokalet og veggene\n- Hvem gjør hva\n- Frister fram til åpningen',
    minutes:
      '## Lokalet\n\nArena Vestfossen er ledig fra 2. september.\n\n## Vakter\n\nKunstforeningen spør medlemmene sine.',
    action: { title: 'Tegn veggene i Arena Vestfossen', due: 21 },
  },
  {
    ...{ title: 'Prosjektmøte 2', date: '2013-08-22', place: 'Arena Vestfossen' },
    agenda: '- Levering og henging\n- Vakter\n- Åpningen',
    minutes: '## Henging\n\nVi henger over to dager.\n\n## Åpningen\n\nOrdføreren åpner.',
    action: { title: 'Lån to stiger', due: 10 },
  },
]

export async function loadHostingWork(at: At, seed: number): Promise<void> {
  const { db } = at('2013-12-01')
  const office = await officeOf(db, seed)
  const live = await hostingsOf(db, { from: YEAR, to: YEAR + 2 })
  const now = live.find(({ year, reserve }) => year === YEAR && !reserve)
  const ahead = live.find(({ year, reserve }) => year === YEAR + 2 && !reserve)
  const fill = async (venueId: string, on: string, known: Known) => {
    const { version, name } = await venueView(at(on), office, venueId)
    await changeVenue(at(on), office, venueId, { ...NOTHING, ...known, version, name })
  }
  if (ahead) {
    const [part] = ahead.parts
    for (const { name, on, findings, known } of AHEAD) {
      const wish = { name, municipalityId: part?.municipalityId ?? '' }
      const venueId = await considerVenue(at('2013-08-26'), office, ahead.id, wish)
      await fill(venueId, '2013-09-04', known)
      const { candidates } = await hostingVenuesView(at('2013-09-04'), office, ahead.id)
      const candidate = candidates.find((one) => one.venueId === venueId)
      if (candidate) await inspectVenue(at('2013-09-05'), office, ahead.id, { ...candidate, inspectOn: on, findings })
    }
  }
  if (!now) return
  const [first] = (await hostingVenuesView(at('2013-01-15'), office, now.id)).candidates
  if (first) await fill(first.venueId, '2013-01-15', ARENA)
  for (const member of GROUP) await addMember(at('2013-02-01'), office, now.id, { ...member, locale: 'nb' })
  for (const { action, minutes, ...facts } of MEETINGS) {
    const called = at(addDays(facts.date, -14))
    const id = await callMeeting(called, office, now.id, { ...facts, begins: '12:00', ends: '14:00', url: '' })
    await inviteGroup(called, office, id)
    const held = at(addDays(facts.date, 1))
    const { guests, version } = await meetingView(held, office, id)
    const came = guests.filter(({ name }) => !name.startsWith('Inga'))
    for (const guest of guests)
      await answerMeeting(
        at(addDays(facts.date, -7)),
        replyKey(called.settings.sessionSecret, guest.id),
        came.includes(guest) ? 'yes' : 'no',
      )
    await writeMinutes(held, office, id, { version, minutes, came: came.map((guest) => guest.id) })
    const { title, due } = action
    const task = await addAction(held, office, id, {
      title,
      side: 'host',
      dueOn: addDays(facts.date, due),
      responsibleId: null,
    })
    await sendMinutes(held, office, id)
    await markTask(at(addDays(facts.date, due - 1)), office, task, 'done', now.id)
  }
}
