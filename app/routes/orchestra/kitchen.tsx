import { useLoaderData } from '@remix-run/react'
import { kitchenView } from '#app/domains/orchestra/binder/kitchen.server.ts'
import type { KitchenView } from '#app/domains/orchestra/binder/views.ts'
import { page } from '#app/http/page.server.ts'
import { orchestraBinder } from '#app/i18n/orchestra-binder.ts'
import { say } from '#app/i18n/words.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { KitchenDays } from '#app/ui/orchestra/binder/kitchen-days.tsx'
import { toOrchestra } from '#app/ui/orchestra/seminar/path.ts'

export const meta = titledBy((view: KitchenView, locale) =>
  say(locale, orchestraBinder.kitchenOf, { seminar: view.title[locale] }),
)

export const handle = { path: toOrchestra }

export const loader = page('signed-in', ({ ctx, actor, params }) => kitchenView(ctx, actor, params.id ?? ''))

export default function Kitchen() {
  return <KitchenDays view={useLoaderData<typeof loader>()} />
}
