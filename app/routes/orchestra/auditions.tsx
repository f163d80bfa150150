import { useActionData, useLoaderData } from '@remix-run/react'
import { AUDITION_KINDS } from '#app/domains/orchestra/audition/audition.ts'
import { planAuditionRound } from '#app/domains/orchestra/audition/commands/plan-audition-round.server.ts'
import { planRoundInput } from '#app/domains/orchestra/audition/input.ts'
import { auditionsView } from '#app/domains/orchestra/audition/round-screens.server.ts'
import { sayRound } from '#app/domains/orchestra/audition/say-audition.ts'
import { saySemester } from '#app/domains/orchestra/semester/say-semester.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraAudition as words } from '#app/i18n/orchestra-audition.ts'
import { orchestraAuditionOffice as office } from '#app/i18n/orchestra-audition-office.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { SelectField } from '#app/ui/kit/choices.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'
import { orchestraPath } from '#app/ui/orchestra/account/orchestra-path.ts'
import { RoundItem } from '#app/ui/orchestra/audition/round-item.tsx'

export const meta = titled(words.title)
export const handle = { path: orchestraPath }

export const loader = page('signed-in', ({ ctx, actor }) => auditionsView(ctx, actor))

export const action = deed('signed-in', planRoundInput, async ({ ctx, actor, locale, value }) =>
  to(addressIn(locale, 'auditionRound', { id: await planAuditionRound(ctx, actor, value) })),
)

/** The rounds that one has to do with; the secretariat begins new ones here. */
export default function Auditions() {
  const t = useWords()
  const locale = useLocale()
  const { rounds, terms, can } = useLoaderData<typeof loader>()
  const form = formOf(useActionData<Reply>(), { kind: 'member', term: terms[0]?.term })
  return (
    <div className="stack stack--loose">
      <h1>{t(words.title)}</h1>
      {!can.plan && <p className="lede">{t(words.lede)}</p>}
      {rounds.length === 0 ? (
        <EmptyState title={t(words.none)} level={2}>
          <p>{t(can.plan ? office.planTitle : words.noneMore)}</p>
        </EmptyState>
      ) : (
        <ul className="plain-list stack">
          {rounds.map((round) => (
            <RoundItem key={round.id} round={round} title={sayRound(round, locale)} />
          ))}
        </ul>
      )}
      {can.plan && terms.length > 0 && (
        <section className="panel stack" aria-labelledby="ny-runde">
          <h2 id="ny-runde">{t(office.planTitle)}</h2>
          <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
          <form method="post" className="stack measure" noValidate>
            <input type="hidden" name="intent" value="plan" />
            <TextField label={t(office.titleNb)} autoComplete="off" {...form.field('titleNb')} />
            <SelectField
              label={t(office.semester)}
              choices={terms.map((one) => ({ value: one.term, label: saySemester(one, locale) }))}
              {...form.field('term')}
            />
            <SelectField
              label={t(office.kind)}
              choices={AUDITION_KINDS.map((kind) => ({ value: kind, label: t(words.kind, { kind }) }))}
              {...form.field('kind')}
            />
            <div>
              <Button>{t(office.plan)}</Button>
            </div>
          </form>
        </section>
      )}
    </div>
  )
}
