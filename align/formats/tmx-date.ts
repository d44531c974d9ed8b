/** `2026-11-23T18:05:25.123Z` -> `20261123T180525Z`, the only form TMX knows; null where the time is not ISO 8601 in UTC. */
export function toTmxDate(iso: string): string | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?Z$/.exec(iso);
  return match === null ? null : `${match[1]}${match[2]}${match[3]}T${match[4]}${match[5]}${match[6]}Z`;
}

/** `20261123T180525Z` -> `2026-11-23T18:05:25Z`; null where it is no TMX date. */
export function fromTmxDate(date: string): string | null {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date);
  return match === null ? null : `${match[1]}-${match[2]}-${match[3]}T${match[4]}:${match[5]}:${match[6]}Z`;
}
