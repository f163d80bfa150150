import type { Context, Db } from '#app/platform/context.server.ts'

/** The link and the code of the latest sign-in letter, as its reader finds them. */
export async function latestLetter(db: Db): Promise<{ secret: string; code: string; toEmail: string }> {
  const letter = await db.mail.findFirstOrThrow({ orderBy: [{ postedAt: 'desc' }, { id: 'desc' }] })
  return {
    secret: /\?n=([\w-]+)/.exec(letter.text)?.[1] ?? '',
    code: /(\d{6})/.exec(letter.subject)?.[1] ?? '',
    toEmail: letter.toEmail,
  }
}

export const countSessions = (ctx: Context) => ctx.db.session.count()
