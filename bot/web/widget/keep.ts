/** Keeps small values through a reload of the page, for this tab only. */

export interface Keep {
  get(name: string): string | undefined;
  set(name: string, value: string | undefined): void;
}

export const TOKEN = "lotse.token";
export const OUTBOX = "lotse.outbox";
export const READ = "lotse.read";

/** Keeps in memory: where the browser allows no storage, and in tests. */
export class MemoryKeep implements Keep {
  private readonly values = new Map<string, string>();

  get(name: string): string | undefined {
    return this.values.get(name);
  }

  set(name: string, value: string | undefined): void {
    if (value === undefined) this.values.delete(name);
    else this.values.set(name, value);
  }
}

class SessionKeep implements Keep {
  private readonly memory = new MemoryKeep();

  get(name: string): string | undefined {
    return this.memory.get(name) ?? sessionStorage.getItem(name) ?? undefined;
  }

  set(name: string, value: string | undefined): void {
    this.memory.set(name, value);
    try {
      if (value === undefined) sessionStorage.removeItem(name);
      else sessionStorage.setItem(name, value);
    } catch {
      // Storage is full: the value lives on in memory, only a reload would lose it.
    }
  }
}

/** The tab's storage, or memory where the browser refuses it (blocked site data throws on access). */
export function tabKeep(): Keep {
  try {
    sessionStorage.getItem(TOKEN);
    return new SessionKeep();
  } catch {
    return new MemoryKeep();
  }
}
