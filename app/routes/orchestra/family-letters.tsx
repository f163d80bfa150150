import { useLoaderData } from '@remix-run/react'
import { KEPT } from '#app/domains/orchestra/account/keeping.ts'
import { lettersView } from '#app/domains/orchestra/message/own-letters.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraFamily as fam } from '#app/i18n/orchestra-family.ts'
import { orchestraLetters as words } from '#app/i18n/orchestra-letters.ts'
import { orchestraReply } from '#app/i18n/orchestra-reply.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { LetterList } from '#app/ui/orchestra/message/letter-list.tsx'

export const meta = titled(words.title)
export const handle = { path: [{ name: 'family' as const, text: fam.family }] }
export const headers = () => ({ 'Cache-Control': 'no-store' })

export const loader = page('signed-in', async ({ ctx, actor, locale }) => ({
  ...(await lettersView(ctx, actor, locale)),
  keptDays: KEPT.familyNote.term.days ?? null,
}))

/** What was said to me, where the mail is lost or the address is shared? */
export default function FamilyLetters() {
  const t = useWords()
  const locale = useLocale()
  const { letters, more, failed, isFamily, replyPath, today, keptDays } = useLoaderData<typeof loader>()
  return (
    <div className="stack stack--parts measure">
      <header className="stack">
        <h1>{t(words.title)}</h1>
        <p className="lede">{t(words.lede)}</p>
        {isFamily && (
          <p className="soft small">
            {t(words.ownOnly)} {keptDays !== null && t(words.kept, { days: keptDays })}
          </p>
        )}
        {replyPath && (
          <p>
            <a href={replyPath}>{t(orchestraReply.title)}</a>
          </p>
        )}
      </header>
      {failed && (
        <Notice tone="warning" title={t(words.failedTitle)}>
          <p>{t(words.failedHelp)}</p>
        </Notice>
      )}
      {letters.length === 0 ? (
        <EmptyState
          level={2}
          title={t(words.none)}
          action={!isFamily && <LinkButton href={addressIn(locale, 'orchestraRegister')}>{t(fam.register)}</LinkButton>}
        >
          <p>{t(isFamily ? words.noneHelp : words.noneStranger)}</p>
        </EmptyState>
      ) : (
        <LetterList letters={letters} today={today} />
      )}
      {more && <p className="soft">{t(words.more, { count: letters.length })}</p>}
      <p>
        <a href={addressIn(locale, 'family')}>{t(words.toFamily)}</a>
      </p>
    </div>
  )
}
