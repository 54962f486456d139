/**
 * Draws lucide's icons by a component of our own: theirs reads options from a context and checks
 * for names, which none of ours asks for, and is part of the first load.
 */

const ICON = `<script>
  let { icon, size = 24, ...rest } = $props();
</script>

<svg
  width={size}
  height={size}
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
  stroke-linejoin="round"
  {...rest}
>
  {#each icon.node as [tag, attributes]}
    <svelte:element this={tag} {...attributes} />
  {/each}
</svg>
`;

/** @returns {import('vite').Plugin} */
export function slimIcons() {
  return {
    name: 'slim-icons',
    enforce: 'pre',
    load: (id) => (/@lucide\/svelte\/dist\/Icon\.svelte$/.test(id) ? ICON : null),
  };
}
