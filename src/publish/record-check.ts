import type { AstroIntegration } from 'astro';
import { contentFaults } from '../validation/read.ts';
import { faultLine } from '../validation/records.ts';

/**
 * Stops a build whose records have faults, with the file, line, field, reason and nearest right value of
 * each.
 */
export function recordCheck(): AstroIntegration {
  return {
    name: 'record-check',
    hooks: {
      'astro:config:setup': ({ command }) => {
        const faults = command === 'build' ? contentFaults() : [];
        if (faults.length > 0)
          throw new Error(`The records have ${faults.length} faults.\n${faults.map(faultLine).join('\n')}`);
      },
    },
  };
}
