/** What the bodies of one capture may unpack to in all, in bytes: as much as a source that is not packed may have. */
const MAX_UNPACKED = 64 * 1024 * 1024;

/** What is left of {@link MAX_UNPACKED}. */
export interface UnpackBudget {
  left: number;
}

export function unpackBudget(): UnpackBudget {
  return { left: MAX_UNPACKED };
}

/** JSON seldom packs to less than a twentieth: recordings get through whole, what is made to exhaust us does not. */
const ALLOWED = 20;

/**
 * Budgets for lines that are read one after the other and not held. Each has what it would have if it were read by itself, so that a list
 * tells of it what opening it tells, as long as all lines so far unpack to no more than {@link ALLOWED} times what was read of them.
 */
export function lineBudgets(): (units: number) => UnpackBudget {
  let left = MAX_UNPACKED;
  let given = 0;
  let current: UnpackBudget = { left: 0 };
  return (units) => {
    left += ALLOWED * units - (given - current.left);
    given = Math.min(MAX_UNPACKED, left);
    current = { left: given };
    return current;
  };
}

/** Of what is being read just now: a format reads in one go, so that no two readings are under way at a time. */
let current: UnpackBudget | null = null;

/** Reads with a budget that every body unpacked on the way is charged to; a reading within a reading is charged to the outer one. */
export function within<T>(budget: UnpackBudget, read: () => T): T {
  if (current !== null) return read();
  current = budget;
  try {
    return read();
  } finally {
    current = null;
  }
}

/** The budget to charge a body to; one of its own where no capture is being read. */
export function currentBudget(): UnpackBudget {
  return current ?? unpackBudget();
}
