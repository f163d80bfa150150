import type { Tx } from '#app/platform/db/client.server.ts'

/** A picture of a work that hung in the joint exhibition of a year. */
export interface ShownPicture {
  fingerprint: string
  width: number
  height: number
  workId: string
  title: string
  applicationId: string
  applicantId: string
  artistName: string
  year: number
}

/**
 * The pictures of all works that were decided on and shown in the editions before a year, in one statement. Side calls
 * have exhibitions of their own and are left out, and so is who resigned.
 */
export const listShownPictures = (tx: Tx, before: number): Promise<ShownPicture[]> => tx.$queryRaw<ShownPicture[]>`
  SELECT p."fingerprint", p."width", p."height", w."id" AS "workId", w."title", a."id" AS "applicationId",
         a."applicantId", a."artistName", e."year"
  FROM "Edition" e
  JOIN "Application" a ON a."editionId" = e."id"
  JOIN "Call" c ON c."id" = a."callId"
  JOIN "Work" w ON w."id" = a."decidedWorkId"
  JOIN "WorkPicture" h ON h."workId" = w."id"
  JOIN "Picture" p ON p."id" = h."pictureId"
  WHERE e."year" < ${before} AND c."kind" <> 'side' AND a."decision" = 'accepted'
    AND a."participation" IN ('confirmed', 'delivered', 'returned')
    AND p."fingerprint" <> ''
  ORDER BY e."year" DESC, w."id"`
