package benchmark.page;
public final class CostPage { public static void write() {} }
