/** What waits for a family, and for the secretariat: asked of each area, put into words here. */
import { ageOn } from '#app/domains/orchestra/age.ts'
import { sayConcert } from '#app/domains/orchestra/concert/say-concert.ts'
import { concertsToAnswer } from '#app/domains/orchestra/concert/screens.server.ts'
import { type Continuable, continuable } from '#app/domains/orchestra/enrolment/continue.server.ts'
import { unansweredOf } from '#app/domains/orchestra/enrolment/list.server.ts'
import type { CurrentEnrolment } from '#app/domains/orchestra/enrolment/queries.server.ts'
import { isAskedAnew } from '#app/domains/orchestra/family/open-asks.server.ts'
import { musicianOf } from '#app/domains/orchestra/family/queries.server.ts'
import type { ChildLoan } from '#app/domains/orchestra/instrument/queries.server.ts'
import { groupWords } from '#app/domains/orchestra/instruments.ts'
import { listed } from '#app/domains/orchestra/reply/say-reply.ts'
import { allSemesters } from '#app/domains/orchestra/semester/queries.server.ts'
import { sayEnsemble, saySemester } from '#app/domains/orchestra/semester/say-semester.ts'
import { sayDays } from '#app/domains/orchestra/seminar/say-seminar.ts'
import { maySignFor, type Standing } from '#app/domains/orchestra/standing.ts'
import { termOf } from '#app/domains/orchestra/term.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraHome as words } from '#app/i18n/orchestra-home.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { withQuery } from '#app/kernel/page.ts'
import { lastDayBefore, osloDate, sayDate } from '#app/kernel/say-when.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { ToDo } from './orchestra-home.ts'
import type { Answering } from './orchestra-next.server.ts'

type Part = Omit<ToDo, 'heard' | 'tap' | 'href' | 'due'> & Partial<ToDo>
const todo = (part: Part): ToDo => ({ heard: '', tap: {}, href: null, due: null, ...part })

/** One tap for each child that may go on. */
function continueToDo({ fromId, name, instrument, ensemble, semester, becomes }: Continuable, locale: Locale): ToDo {
  const facts = { instrument: capital(say(locale, groupWords(instrument))), ensemble: sayEnsemble(ensemble, locale) }
  return todo({
    key: `continue:${fromId}`,
    text: say(locale, words.continueFor, { name, semester: saySemester(semester, locale) }),
    detail: say(locale, becomes === 'audition' ? words.continueAudition : words.continueHelp, facts),
    label: say(locale, words.continues),
    heard: say(locale, words.continuesName, { name }),
    tap: { intent: 'continue', fromId },
    due: semester.closesAt && lastDayBefore(semester.closesAt),
  })
}

function offerToDo({ enrolment: { id, offeredTo }, semester }: CurrentEnrolment, name: string, locale: Locale): ToDo {
  const due = offeredTo && lastDayBefore(offeredTo)
  return todo({
    key: `offer:${id}`,
    text: say(locale, words.answerOffer, { name }),
    detail: due ? say(locale, words.answerBy, { day: sayDate(due, locale) }) : '',
    label: say(locale, words.toAnswer),
    href: addressIn(locale, 'enrolment', { term: termOf(semester), id }),
    due,
  })
}

/** The seminars that somebody has not answered for, all children of one in one line. */
function seminarToDos({ view, path, guardian }: Answering, locale: Locale): ToDo[] {
  if (path === null) return []
  return view.seminars
    .filter(({ missing }) => missing > 0)
    .map(({ id, title, children, answerBy, isLate }) => {
      const open = children.filter(({ days }) => days.some(({ over, answer }) => !over && answer === null))
      const days = sayDays(children[0]?.days ?? [], locale)
      const due = answerBy && !isLate ? lastDayBefore(answerBy) : null
      const facts = { name: firstNames(open, locale), seminar: title[locale] }
      return todo({
        key: `${guardian ? 'seminar' : 'own-seminar'}:${id}`,
        text: guardian ? say(locale, words.answerSeminar, facts) : say(locale, words.answerSeminarOwn, facts),
        detail: due ? say(locale, words.answerSeminarBy, { days, day: sayDate(due, locale) }) : days,
        label: say(locale, words.toAnswerSeminar),
        href: path,
        due: due ?? children[0]?.days[0]?.date ?? null,
      })
    })
}

/** The concerts of which nobody has said whether the children play. They are counted in until somebody does. */
async function concertToDos(
  ctx: Context,
  actor: Actor,
  locale: Locale,
  eldestFirst: readonly string[],
): Promise<ToDo[]> {
  const concerts = await concertsToAnswer(ctx, actor)
  return concerts.flatMap((concert) => {
    const open = concert.own
      .filter(({ answered }) => !answered)
      .sort((a, b) => eldestFirst.indexOf(a.childId) - eldestFirst.indexOf(b.childId))
    if (open.length === 0) return []
    const self = open.every(({ childId }) => childId === actor.personId)
    const facts = { name: firstNames(open, locale), concert: sayConcert(concert, locale) }
    return [
      todo({
        key: `concert:${concert.id}`,
        text: self ? say(locale, words.answerConcertOwn, facts) : say(locale, words.answerConcert, facts),
        detail: say(locale, words.answerConcertHelp, { day: sayDate(concert.date, locale), venue: concert.venue }),
        label: say(locale, words.toAnswerSeminar),
        href: addressIn(locale, 'officeConcert', { id: concert.id }),
        due: concert.date,
      }),
    ]
  })
}

const firstNames = (children: readonly { name: string }[], locale: Locale): string =>
  listed(
    children.map(({ name }) => name.split(' ')[0] ?? name),
    locale,
  )

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What a family is to do, as a guardian and as the young person. */
export async function familyToDos(
  ctx: Context,
  actor: Actor,
  standing: Standing,
  locale: Locale,
  around: {
    current: readonly CurrentEnrolment[]
    names: ReadonlyMap<string, string>
    answering: readonly Answering[]
    loans: readonly ChildLoan[]
  },
): Promise<ToDo[]> {
  const { personId } = standing
  if (personId === null) return []
  const childIds = [...standing.children.map(({ childId }) => childId), ...(standing.isMusician ? [personId] : [])]
  const ages = ctx.settings.orchestraAges
  const self = standing.isMusician ? await musicianOf(ctx.db, personId) : null
  const answersForSelf = self !== null && ageOn(self.birthDate, civilDateOf(ctx.now)) >= ages.ownPlace
  const signs = new Set(childIds.filter((id) => maySignFor(standing, id) || (id === personId && answersForSelf)))
  const goingOn = await continuable(ctx.db, personId, ctx.now, ages)
  const askedAnew = standing.isMusician && (await isAskedAnew(ctx.db, personId))
  const nameOf = (childId: string) => around.names.get(childId) ?? ''
  return [
    ...around.current
      .filter(({ enrolment }) => enrolment.state === 'offered' && signs.has(enrolment.childId))
      .map((one) => offerToDo(one, nameOf(one.enrolment.childId), locale)),
    ...goingOn.map((one) => continueToDo(one, locale)),
    ...around.answering.flatMap((one) => seminarToDos(one, locale)),
    ...(await concertToDos(ctx, actor, locale, [...around.names.keys()])),
    ...around.loans
      // A grown-up signs, also for one who answers for oneself.
      .filter(({ state, childId }) => state === 'prepared' && childId !== personId && signs.has(childId))
      .map(({ id, childId, instrument }) =>
        todo({
          key: `loan:${id}`,
          text: say(locale, words.signLoan, { instrument: say(locale, groupWords(instrument)), name: nameOf(childId) }),
          detail: '',
          label: say(locale, words.toSign),
          href: addressIn(locale, 'loan', { id }),
        }),
      ),
    ...(askedAnew
      ? [
          todo({
            key: 'consents',
            text: say(locale, words.consentsOwn),
            detail: '',
            label: say(locale, words.toConsents),
            href: addressIn(locale, 'childConsents', { id: personId }),
          }),
        ]
      : []),
  ]
}

/** What is late in the office, semester by semester. */
export async function officeToDos(ctx: Context, locale: Locale, all: readonly CurrentEnrolment[]): Promise<ToDo[]> {
  const semesters = await allSemesters(ctx.db)
  if (semesters.length === 0)
    return [
      todo({
        ...{ key: 'none', text: say(locale, words.noSemester), detail: '', label: say(locale, words.toSemester) },
        href: addressIn(locale, 'semesters'),
      }),
    ]
  const today = civilDateOf(ctx.now)
  const todos: ToDo[] = []
  for (const semester of semesters.filter(({ ends }) => ends >= today).reverse()) {
    const own = all.filter((one) => one.semester.id === semester.id).map(({ enrolment }) => enrolment)
    const name = capital(saySemester(semester, locale))
    const term = termOf(semester)
    const list = addressIn(locale, 'enrolments', { term })
    const add = (
      key: string,
      count: number,
      text: { nb: (f: { count: number }) => string; en: (f: { count: number }) => string },
      state: string,
    ) => {
      if (count === 0) return
      const href = withQuery(list, '', { tilstand: state })
      todos.push(
        todo({
          key: `${key}:${term}`,
          text: say(locale, text, { count }),
          detail: name,
          label: say(locale, words.toList),
          href,
        }),
      )
    }
    if (semester.publishedAt === null) {
      const href = addressIn(locale, 'semester', { term })
      const text = say(locale, words.draftSemester, { semester: name })
      todos.push(todo({ key: `draft:${term}`, text, detail: '', label: say(locale, words.toSemester), href }))
      continue
    }
    add('applied', own.filter(({ state }) => state === 'applied').length, words.decide, 'applied')
    add(
      'leave',
      own.filter(({ state, leaveTo }) => state === 'enrolled' && leaveTo !== null).length,
      words.leaveAsks,
      'enrolled',
    )
    add('offered', own.filter(({ state }) => state === 'offered').length, words.lateOffers, 'offered')
    if (
      semester.opensAt &&
      semester.opensAt <= ctx.now &&
      semester.begins > osloDate(new Date(ctx.now.getTime() - 30 * 86_400_000))
    )
      add('unanswered', (await unansweredOf(ctx.db, semester)).length, words.notContinued, '')
  }
  return todos
}
