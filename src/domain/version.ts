import manifest from '../../package.json' with { type: 'json' };

/** Version of the survey, under which it is cited. */
export const version = manifest.version;
