import type { CoursePart as Part } from '#app/domains/orchestra/account/views.ts'
import { groupWords } from '#app/domains/orchestra/instruments.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraReports as words } from '#app/i18n/orchestra-reports.ts'
import { sayKroner } from '#app/kernel/money.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayFullDate, sayPeriod } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxField } from '#app/ui/kit/choices.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { DateField, TextField } from '#app/ui/kit/text-fields.tsx'
import { FrozenList } from './frozen-list.tsx'
import { RuleTable } from './rule-table.tsx'

/** A course as its address and its snapshots name it. */
export const courseAnchor = (term: string, course: string): string => `kurs-${term}-${course}`

/** One course of the study association: its rules, its participants, what it would give, and freezing it. Closed until asked for. */
export function CoursePart({
  part,
  term,
  reply,
  open,
  waitsUntil,
  mayFreeze,
}: {
  part: Part
  term: string
  reply: Reply | undefined
  open: boolean
  waitsUntil: string | null
  mayFreeze: boolean
}) {
  const t = useWords()
  const locale = useLocale()
  const { course, lines, frozen, stands, year, approved, minutes } = part
  const mine = reply?.values.term === term && reply.values.course === course ? reply : undefined
  const said = course === 'tutti' ? t(words.tutti) : t(groupWords(course))
  const name = said.charAt(0).toLocaleUpperCase(locale) + said.slice(1)
  return (
    <div className="course" id={courseAnchor(term, course)}>
      <Disclosure
        open={open || mine !== undefined}
        summary={
          <span className="course__head">
            <span>
              {name} {part.title && part.title !== name && <span className="soft">{part.title}</span>}
            </span>
            <span className="soft figures">{t(words.courseHead, { approved, hours: minutes })}</span>
            <span className="cluster">
              <Tag tone={stands ? 'success' : 'warning'}>{t(stands ? words.stands : words.falls)}</Tag>
              {frozen.length > 0 && <Tag>{t(words.isFrozen)}</Tag>}
            </span>
          </span>
        }
      >
        <div className="stack">
          <CourseRules part={part} name={name} />
          <p>
            {t(stands ? words.estimate : words.estimateIf, {
              ...{ amount: sayKroner(part.estimateOre, locale), hours: minutes },
            })}
          </p>
          <Disclosure summary={t(words.participants, { count: lines.length })}>
            <Participants lines={lines} />
          </Disclosure>
          <FactsForm part={part} term={term} reply={mine} />
          <FrozenList frozen={frozen} kind="kurs" year={year} />
          {waitsUntil !== null && (
            <p className="soft">{t(words.courseWaits, { date: sayFullDate(waitsUntil, locale) })}</p>
          )}
          {mayFreeze && waitsUntil === null && <FreezeForm course={course} name={name} term={term} reply={mine} />}
        </div>
      </Disclosure>
    </div>
  )
}

/** Rule by rule, with what was written of the course and what the lists say. */
function CourseRules({ part, name }: { part: Part; name: string }) {
  const t = useWords()
  const locale = useLocale()
  const { rules, planApproved, announced, firstDay, lastDay } = part
  const basisOf = ({ rule, facts, rows }: Part['rules'][number]) => {
    const [first] = rows
    switch (rule) {
      case 'plan':
        if (first === undefined) return t(words.noPlan)
        return t(words.planBasis, { plan: first, approved: planApproved && sayFullDate(planApproved, locale) })
      case 'announced':
        return t(announced ? words.isAnnounced : words.notAnnounced)
      case 'leader':
        return first ?? t(words.noLeader)
      case 'hours':
        if (firstDay === null || lastDay === null) return t(words.courseBasis, { rule, facts })
        return t(words.hoursBasis, { hours: facts.minutes ?? 0, days: sayPeriod(firstDay, lastDay, locale) })
      case 'participants':
        return (
          <>
            {t(words.courseBasis, { rule, facts })}
            {first !== undefined && (
              <span className="small soft rule__source">
                {t(words.belowLine)} {rows.join(', ')}
              </span>
            )}
          </>
        )
    }
  }
  return (
    <RuleTable
      caption={name}
      rules={rules.map((one) => ({
        ...{ key: one.rule, rule: t(words.courseRule, { rule: one.rule }), met: one.met },
        basis: basisOf(one),
      }))}
    />
  )
}

function Participants({ lines }: { lines: Part['lines'] }) {
  const t = useWords()
  return (
    <DataTable
      caption={t(words.participants, { count: lines.length })}
      captionHidden
      dense
      rows={lines}
      rowKey={({ childId }) => childId}
      empty={<p className="soft">{t(words.noCourses)}</p>}
      columns={[
        { key: 'name', label: t(words.participant), names: true, cell: (line) => line.name },
        { key: 'born', label: t(words.birthYear), number: true, cell: ({ birthYear }) => birthYear },
        {
          ...{ key: 'attended', label: t(words.attended), number: true },
          cell: ({ attended }) => t(words.time, { minutes: attended }),
        },
        { key: 'held', label: t(words.held), number: true, cell: ({ held }) => t(words.time, { minutes: held }) },
        { key: 'share', label: t(words.share), number: true, cell: ({ share }) => `${Math.floor(share * 100)} %` },
        {
          ...{ key: 'approved', label: t(words.approved) },
          cell: ({ approved, ofAge }) => (ofAge ? t(approved ? words.yes : words.no) : t(words.tooYoung)),
        },
      ]}
    />
  )
}

function FreezeForm({
  course,
  name,
  term,
  reply,
}: {
  course: Part['course']
  name: string
  term: string
  reply: Reply | undefined
}) {
  const t = useWords()
  const form = formOf(reply, {}, 'freeze-course')
  return (
    <form method="post" className="stack stack--tight">
      <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
      <input type="hidden" name="intent" value="freeze-course" />
      <input type="hidden" name="term" value={term} />
      <input type="hidden" name="course" value={course} />
      <div>
        <Button variant="secondary" aria-label={`${t(words.freezeCourse)}: ${name}`}>
          {t(words.freezeCourse)}
        </Button>
      </div>
    </form>
  )
}

function FactsForm({ part, term, reply }: { part: Part; term: string; reply: Reply | undefined }) {
  const t = useWords()
  const { course, title, plan, planApproved, leader, announced } = part
  const form = formOf(reply, { title, plan, planApproved, leader, announced }, 'course')
  const field = (name: string) => ({ ...form.field(name), id: `field-${name}-${term}-${course}` })
  return (
    <Disclosure summary={t(words.courseFacts)} open={form.reply !== undefined}>
      <form method="post" className="form" noValidate>
        <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
        <input type="hidden" name="intent" value="course" />
        <input type="hidden" name="term" value={term} />
        <input type="hidden" name="course" value={course} />
        <TextField label={t(words.courseTitle)} {...field('title')} />
        <TextField label={t(words.plan)} optional={t(words.optional)} {...field('plan')} />
        <DateField label={t(words.planApproved)} optional={t(words.optional)} {...field('planApproved')} />
        <TextField label={t(words.leader)} optional={t(words.optional)} {...field('leader')} />
        <CheckboxField label={t(words.announced)} {...form.box('announced')} id={`field-announced-${term}-${course}`} />
        <div>
          <Button>{t(words.saveCourse)}</Button>
        </div>
      </form>
    </Disclosure>
  )
}
