/**
 * What the worker loads later is listed among the files of the site, so that it is there without a
 * network too: Vite lists of a worker only the file that it begins with.
 *
 * @returns {import('vite').Plugin}
 */
export function keepWorkerChunks() {
  return {
    name: 'keep-worker-chunks',
    enforce: 'post',
    generateBundle(_, bundle) {
      const chunks = Object.keys(bundle).filter((file) => file.includes('/workers/chunks/'));
      for (const part of Object.values(bundle)) {
        const assets = part.type === 'chunk' ? part.viteMetadata?.importedAssets : undefined;
        const startsWorker = assets && [...assets].some((file) => file.includes('/workers/'));
        if (startsWorker) for (const chunk of chunks) assets.add(chunk);
      }
    },
  };
}
