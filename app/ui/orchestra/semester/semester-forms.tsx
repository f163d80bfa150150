import type { CSSProperties } from 'react'
import type { SemesterView } from '#app/domains/orchestra/semester/views.ts'
import { orchestraSemester as words } from '#app/i18n/orchestra-semester.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { DateField } from '#app/ui/kit/text-fields.tsx'

/** What the forms need of a page; instants are not among it. */
export type Shown = Pick<SemesterView, 'opensOn' | 'closesOn' | 'enrolments'> & {
  semester: Pick<SemesterView['semester'], 'begins' | 'ends' | 'ageAt' | 'version'> & { publishedAt: unknown }
  ensembles: readonly unknown[]
}

/** Shows it to families, or takes it back while nobody is signed up. */
export function PublishForm({ view: { semester, ensembles, enrolments } }: { view: Shown }) {
  const t = useWords()
  if (semester.publishedAt && enrolments > 0) return null
  return (
    <form method="post" className="panel stack stack--tight">
      <input type="hidden" name="version" value={semester.version} />
      <input type="hidden" name="intent" value={semester.publishedAt ? 'withdraw' : 'publish'} />
      {!semester.publishedAt && (
        <p className="measure soft">{t(ensembles.length === 0 ? words.noEnsemble : words.publishHelp)}</p>
      )}
      <div>
        <Button variant={semester.publishedAt ? 'secondary' : 'primary'}>
          {t(semester.publishedAt ? words.withdraw : words.publish)}
        </Button>
      </div>
    </form>
  )
}

export function DatesForm({ view, reply }: { view: Shown; reply: Reply | undefined }) {
  const t = useWords()
  const { begins, ends, ageAt, version } = view.semester
  const form = formOf(reply, { begins, ends, ageAt, opensOn: view.opensOn, closesOn: view.closesOn }, 'dates')
  return (
    <form method="post" className="stack" noValidate>
      <input type="hidden" name="intent" value="dates" />
      <input type="hidden" name="version" value={version} />
      <div className="grid" style={{ '--least': '14rem' } as CSSProperties}>
        <DateField label={t(words.begins)} {...form.field('begins')} />
        <DateField label={t(words.ends)} {...form.field('ends')} />
        <DateField label={t(words.ageAt)} help={t(words.ageAtHelp)} {...form.field('ageAt')} />
        <DateField label={t(words.opensAt)} help={t(words.opensAtHelp)} {...form.field('opensOn')} />
        <DateField label={t(words.closesAt)} help={t(words.closesAtHelp)} {...form.field('closesOn')} />
      </div>
      <div>
        <Button>{t(words.save)}</Button>
      </div>
    </form>
  )
}
