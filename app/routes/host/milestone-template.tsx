import { useActionData, useLoaderData, useLocation, useSearchParams } from '@remix-run/react'
import { addTemplateMilestone } from '#app/domains/hosting/plan/commands/add-template-milestone.server.ts'
import { adoptTemplate } from '#app/domains/hosting/plan/commands/adopt-template.server.ts'
import { changeTemplateMilestone } from '#app/domains/hosting/plan/commands/change-template-milestone.server.ts'
import { orderTemplateMilestone } from '#app/domains/hosting/plan/commands/order-template-milestone.server.ts'
import { retireTemplateMilestone } from '#app/domains/hosting/plan/commands/retire-template-milestone.server.ts'
import { templateInput } from '#app/domains/hosting/plan/input.ts'
import { templateView } from '#app/domains/hosting/plan/screens.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { hosting } from '#app/i18n/hosting.ts'
import { hostingTemplate as words } from '#app/i18n/hosting-template.ts'
import { withQuery } from '#app/kernel/page.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { TemplateForm } from '#app/ui/hosting/plan/template-form.tsx'
import { TemplateRow } from '#app/ui/hosting/plan/template-row.tsx'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'

export const meta = titled(words.title)
export const handle = { path: [{ name: 'hosting' as const, text: hosting.home }] }

export const loader = page('secretariat', ({ ctx, actor }) => templateView(ctx, actor))

export const action = deed('secretariat', templateInput, async ({ ctx, actor, url, value }) => {
  const here = url.pathname
  switch (value.intent) {
    case 'adopt':
      await adoptTemplate(ctx, actor)
      return to(here)
    case 'add': {
      const { intent: _, ...facts } = value
      const id = await addTemplateMilestone(ctx, actor, facts)
      return to(`${withQuery(here, '', { milepael: id })}#milepael-${id}`)
    }
    case 'change': {
      const { intent: _, ...facts } = value
      await changeTemplateMilestone(ctx, actor, facts)
      return to(`${here}#milepael-${value.id}`)
    }
    case 'order':
      await orderTemplateMilestone(ctx, actor, value.id, value.way)
      return to(`${here}#milepael-${value.id}`)
    case 'retire':
      await retireTemplateMilestone(ctx, actor, value.id, value.retired === 'yes')
      return to(here)
  }
})

/** What every new hosting is planned by. */
export default function MilestoneTemplate() {
  const t = useWords()
  const locale = useLocale()
  const { standard, milestones, retired } = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const [search] = useSearchParams()
  const { pathname: path } = useLocation()
  const changing = search.get('milepael')
  const adding = search.has('ny')
  return (
    <div className="stack stack--loose">
      <header className="stack stack--tight">
        <h1>{t(words.title)}</h1>
        <p className="measure">{t(words.lede)}</p>
      </header>
      {standard !== null && (
        <EmptyState
          title={t(words.notAdopted)}
          level={2}
          action={
            <form method="post">
              <input type="hidden" name="intent" value="adopt" />
              <Button>{t(words.adopt)}</Button>
            </form>
          }
        >
          {t(words.notAdoptedHelp, { count: standard })}
        </EmptyState>
      )}
      <div className="stack">
        {milestones.map((milestone) => {
          const changeHref = `${withQuery(path, '', { milepael: milestone.id })}#milepael-${milestone.id}`
          return changing === milestone.id ? (
            <TemplateForm key={milestone.id} {...{ milestone, reply }} closeHref={`${path}#milepael-${milestone.id}`} />
          ) : (
            <TemplateRow key={milestone.id} {...{ milestone, changeHref }} />
          )
        })}
        {adding && <TemplateForm milestone={null} reply={reply} closeHref={path} />}
      </div>
      {!adding && standard === null && (
        <p>
          <LinkButton variant="secondary" href={`${withQuery(path, '', { ny: 1 })}#ny`}>
            {t(words.add)}
          </LinkButton>
        </p>
      )}
      {retired.length > 0 && (
        <Disclosure summary={t(words.retired)}>
          <ul className="plain-list stack stack--tight">
            {retired.map((milestone) => (
              <li key={milestone.id} className="cluster">
                {locale === 'nb' ? milestone.titleNb : milestone.titleEn || milestone.titleNb}
                <form method="post">
                  <input type="hidden" name="intent" value="retire" />
                  <input type="hidden" name="id" value={milestone.id} />
                  <Button variant="quiet" small name="retired" value="no">
                    {t(words.restore)}
                    <span className="only-heard">: {milestone.titleNb}</span>
                  </Button>
                </form>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  )
}
