package dojo;
class When_dummy { @org.junit.jupiter.api.Test void x() {} }
