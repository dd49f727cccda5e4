import vue from '@vitejs/plugin-vue';

/** Vue as the guide sets it up, so that it takes the elements for none of its own components. */
export const vuePlugin = vue({
  template: { compilerOptions: { isCustomElement: (tag) => /^(skill|level|role)-/.test(tag) } },
});
