export function objectionTo(version: string): string | null;
