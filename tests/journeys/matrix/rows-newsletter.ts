export const NEWSLETTER_ROWS = {}
