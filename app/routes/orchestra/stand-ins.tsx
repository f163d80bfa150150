import { useActionData, useLoaderData } from '@remix-run/react'
import { addStandIn } from '#app/domains/orchestra/coverage/commands/add-stand-in.server.ts'
import { changeStandIn } from '#app/domains/orchestra/coverage/commands/change-stand-in.server.ts'
import { endStandIn } from '#app/domains/orchestra/coverage/commands/end-stand-in.server.ts'
import { standInsInput } from '#app/domains/orchestra/coverage/input.ts'
import { standInsView } from '#app/domains/orchestra/coverage/queries.server.ts'
import type { StandInsView } from '#app/domains/orchestra/coverage/views.ts'
import { groupWords, INSTRUMENTS } from '#app/domains/orchestra/instruments.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraStandIns as words } from '#app/i18n/orchestra-stand-ins.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { type FormState, formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxGroup } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'
import { toOrchestra } from '#app/ui/orchestra/music/path.ts'

export const meta = titled(words.standIns)
export const handle = { path: toOrchestra }

export const loader = page('signed-in', ({ ctx, actor }) => standInsView(ctx, actor))

export const action = deed('signed-in', standInsInput, async ({ ctx, actor, url, value }) => {
  if (value.intent === 'end') await endStandIn(ctx, actor, value.id)
  else if (value.intent === 'add') {
    const { intent: _, ...fields } = value
    await addStandIn(ctx, actor, fields)
  } else {
    const { intent: _, id, ...fields } = value
    await changeStandIn(ctx, actor, id, fields)
  }
  return to(url.pathname)
})

/** The register of those who step in. */
export default function StandIns() {
  const { standIns } = useLoaderData() as StandInsView
  const reply = useActionData<Reply>()
  const t = useWords()
  return (
    <div className="stack stack--parts">
      <header className="stack stack--tight">
        <h1 className="work-title">{t(words.standIns)}</h1>
        <p className="lede measure">{t(words.standInsLede)}</p>
      </header>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      {standIns.length === 0 ? (
        <EmptyState title={t(words.noStandIns)} level={2}>
          <p>{t(words.noStandInsWhy)}</p>
        </EmptyState>
      ) : (
        <ul className="plain-list stack">
          {standIns.map((one) => (
            <StandInItem key={one.id} one={one} reply={reply} />
          ))}
        </ul>
      )}
      <section className="stack" aria-labelledby="ny-vikar">
        <h2 id="ny-vikar">{t(words.addStandIn)}</h2>
        <form method="post" className="stack measure" noValidate>
          <input type="hidden" name="intent" value="add" />
          <Fields form={formOf(reply, {}, 'add')} at="ny" />
          <div>
            <Button>{t(words.addIt)}</Button>
          </div>
        </form>
      </section>
    </div>
  )
}

function StandInItem({ one, reply }: { one: StandInsView['standIns'][number]; reply: Reply | undefined }) {
  const t = useWords()
  const locale = useLocale()
  const mine = reply?.values.id === one.id ? reply : undefined
  return (
    <li className="panel stack stack--tight">
      <h2 className="strong">{one.name}</h2>
      <p>{one.instruments.map((instrument) => groupWords(instrument)[locale]).join(', ')}</p>
      <p className="cluster small">
        {one.email && <a href={`mailto:${one.email}`}>{one.email}</a>}
        {one.phone && <a href={`tel:${one.phone.replace(/\s/g, '')}`}>{one.phone}</a>}
        {one.remark && <span className="soft">{one.remark}</span>}
      </p>
      <Disclosure summary={t(words.changeStandIn)} open={mine !== undefined}>
        <form method="post" className="stack measure" noValidate>
          <input type="hidden" name="intent" value="change" />
          <input type="hidden" name="id" value={one.id} />
          <Fields form={formOf(mine, { ...one }, 'change')} at={one.id} />
          <div>
            <Button>{t(words.saveIt)}</Button>
          </div>
        </form>
        <form method="post" className="stack stack--tight">
          <input type="hidden" name="intent" value="end" />
          <input type="hidden" name="id" value={one.id} />
          <p className="small soft">{t(words.endWhat)}</p>
          <div>
            <Button variant="danger" small aria-label={t(words.endName, { name: one.name })}>
              {t(words.end)}
            </Button>
          </div>
        </form>
      </Disclosure>
    </li>
  )
}

function Fields({ form, at }: { form: FormState; at: string }) {
  const t = useWords()
  const locale = useLocale()
  const optional = t(words.optional)
  const id = (name: string) => `felt-${at}-${name}`
  return (
    <>
      <TextField label={t(words.name)} autoComplete="off" {...form.field('name')} id={id('name')} />
      <CheckboxGroup
        label={t(words.instruments)}
        name="instruments"
        id={id('instruments')}
        inline
        error={form.error('instruments')}
        choices={INSTRUMENTS.map((instrument) => ({ value: instrument, label: groupWords(instrument)[locale] }))}
        defaultValues={form.values('instruments')}
      />
      <TextField
        label={t(words.email)}
        type="email"
        optional={optional}
        autoComplete="off"
        {...form.field('email')}
        id={id('email')}
      />
      <TextField
        label={t(words.phone)}
        type="tel"
        optional={optional}
        autoComplete="off"
        {...form.field('phone')}
        id={id('phone')}
      />
      <TextArea label={t(words.remark)} optional={optional} rows={2} {...form.field('remark')} id={id('remark')} />
    </>
  )
}
