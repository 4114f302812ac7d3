import type { AstroLoggerDestination } from 'astro';
import nodeLogger from 'astro/logger/node';

/**
 * Prints as Astro does; a run that printed a warning or an error also fails, since Astro lets dangling
 * references and ignored plugins pass.
 */
export default function strictLogger(options: Parameters<typeof nodeLogger>[0]): AstroLoggerDestination {
  const { write } = nodeLogger(options);
  return {
    write(event) {
      write(event);
      if (event.level !== 'warn' && event.level !== 'error') return;
      process.exitCode = 1;
      // Astro's own commands end with exit(0), so the code is set again at the last moment.
      process.on('exit', () => {
        process.exitCode = 1;
      });
    },
  };
}
